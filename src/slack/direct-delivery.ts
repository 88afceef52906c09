import type { WebClient } from "@slack/web-api";
import type { DigestDelivery } from "../digest/delivery.ts";
import type { PostFailure } from "../digest/run-outcome.ts";
import { isPerson } from "../digest/subscription.ts";
import { failureOf } from "./digest-delivery.ts";

/**
 * Digests to channels and to people: a person's goes into the direct message with Duban, which is opened first
 * (https://docs.slack.dev/reference/methods/conversations.open) and whose history can be searched like a channel's.
 */
export function withDirectMessages(client: WebClient, delivery: DigestDelivery): DigestDelivery {
  const opened = new Map<string, string>();
  const placeOf = async (recipient: string): Promise<{ channel: string } | { failure: PostFailure }> => {
    const known = isPerson(recipient) ? opened.get(recipient) : recipient;
    if (known !== undefined) return { channel: known };
    try {
      const { channel } = await client.conversations.open({ users: recipient });
      if (channel?.id === undefined)
        return { failure: { kind: "refused_for_good", reason: "user_not_found" } };
      opened.set(recipient, channel.id);
      return { channel: channel.id };
    } catch (error) {
      return { failure: unposted(failureOf(error)) };
    }
  };
  return {
    async post(recipient, digest, mark) {
      const place = await placeOf(recipient);
      return "failure" in place ? place : delivery.post(place.channel, digest, mark);
    },
    async look(recipient, mark) {
      const place = await placeOf(recipient);
      return "failure" in place ? place : delivery.look(place.channel, mark);
    },
    async postThread(recipient, ts, digest, taken) {
      const place = await placeOf(recipient);
      if ("channel" in place) await delivery.postThread(place.channel, ts, digest, taken);
    },
  };
}

const RETRY_OPEN_MS = 60_000;

/** However opening ended, nothing was posted: it may be tried again without looking. */
function unposted(failure: PostFailure): PostFailure {
  if (failure.kind !== "unclear") return failure;
  return { kind: "refused_for_now", reason: failure.reason, retryAfterMs: RETRY_OPEN_MS };
}
