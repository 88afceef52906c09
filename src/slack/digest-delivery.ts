import type { WebClient } from "@slack/web-api";
import { ErrorCode } from "@slack/web-api";
import type { Logger } from "pino";
import { z } from "zod";
import type { DigestDelivery, DigestMark } from "../digest/delivery.ts";
import type { PostFailure } from "../digest/run-outcome.ts";
import { findPosted, type PostMark, postOnce, type Wait } from "./post-once.ts";

const EVENT = "duban_digest";
/** Errors of Slack's own making: whether the message was stored is not said. */
const SLACK_FAULTS = ["internal_error", "fatal_error", "service_unavailable", "request_timeout"];

const platformError = z.object({
  code: z.literal(ErrorCode.PlatformError),
  data: z.object({ error: z.string() }),
});
const rateLimit = z.object({ code: z.literal(ErrorCode.RateLimitedError), retryAfter: z.number() });

/** Digests into Slack. The post carries its plan and period in the message's metadata; it is never repeated blindly. */
export function createDigestDelivery(client: WebClient, wait: Wait, logger: Logger): DigestDelivery {
  return {
    async post(channel, { post }, mark) {
      const { event, key } = markOf(mark);
      const metadata = { event_type: event, event_payload: { key } };
      try {
        const { ts } = await client.chat.postMessage({ channel, ...post, metadata, unfurl_links: false });
        return { ts: ts ?? "" };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    async look(channel, mark) {
      try {
        return { ts: await findPosted(client, { channel }, markOf(mark)) };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    async postThread(channel, ts, { thread }, isResumed) {
      for (const [place, message] of thread.entries()) {
        const mark = { event: `${EVENT}_part`, key: `${ts}:${place}` };
        const part = { channel, thread_ts: ts, ...message };
        await postOnce(client, part, mark, wait, { mayBeThere: isResumed }).catch((error) =>
          logger.error({ error, channel, place }, "a part of the digest's thread could not be posted"),
        );
      }
    },
  };
}

function markOf({ planHash, period }: DigestMark): PostMark {
  return { event: EVENT, key: `${planHash.slice(0, 12)}:${period}` };
}

/** What an error of Slack's client says about the message. */
export function failureOf(error: unknown): PostFailure {
  const reason = error instanceof Error ? error.message : String(error);
  const limited = rateLimit.safeParse(error);
  if (limited.success)
    return { kind: "refused_for_now", reason, retryAfterMs: limited.data.retryAfter * 1000 };
  const refused = platformError.safeParse(error);
  if (!refused.success || SLACK_FAULTS.includes(refused.data.data.error)) return { kind: "unclear", reason };
  return { kind: "refused_for_good", reason: refused.data.data.error };
}
