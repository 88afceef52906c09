import type { DigestDelivery } from "../digest/runs/delivery.ts";
import type { PostFailure } from "../digest/runs/run-outcome.ts";
import { isPerson } from "../digest/subscriptions/subscription.ts";
import type { DirectMessages } from "./direct-messages.ts";
import { failureOf } from "./failure-of.ts";

/**
 * Digests to channels and to people: a person's goes into the direct message with Duban, whose history can be searched
 * like a channel's.
 */
export function withDirectMessages(direct: DirectMessages, delivery: DigestDelivery): DigestDelivery {
  const channelOf = async (recipient: string): Promise<string> =>
    isPerson(recipient) ? direct.channelWith(recipient) : recipient;
  return {
    async post(recipient, digest, mark) {
      if (!isPerson(recipient)) return delivery.post(recipient, digest, mark);
      const failure = await direct.problemWith(recipient);
      if (failure !== null) return { failure };
      const posted = await delivery.post(direct.placeOf(recipient), digest, mark);
      if ("channel" in posted) direct.learn(recipient, posted.channel);
      return posted;
    },
    async look(recipient, mark) {
      const place = await tried(() => channelOf(recipient));
      return typeof place === "string" ? delivery.look(place, mark) : place;
    },
    async postThread(recipient, ts, digest, taken) {
      const place = await tried(() => channelOf(recipient));
      if (typeof place === "string") await delivery.postThread(place, ts, digest, taken);
    },
  };
}

async function tried(work: () => Promise<string>): Promise<string | { failure: PostFailure }> {
  try {
    return await work();
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
