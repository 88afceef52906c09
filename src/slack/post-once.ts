import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";
import { ErrorCode } from "@slack/web-api";
import { z } from "zod";

/** What marks a message of ours, so that it is found again after an ambiguous end. */
export type PostMark = { event: string; key: string };

export type Wait = (milliseconds: number) => Promise<void>;

const TRIES = 4;
const RATE_LIMITED = z.object({ code: z.literal(ErrorCode.RateLimitedError), retryAfter: z.number() });
const REFUSED = z.object({ code: z.literal(ErrorCode.PlatformError), data: z.object({ error: z.string() }) });
const HISTORY = z.array(
  z.object({
    ts: z.string(),
    metadata: z
      .object({ event_type: z.string(), event_payload: z.object({ key: z.string() }).loose() })
      .optional()
      .catch(undefined),
  }),
);

/**
 * Posts a message exactly once. It carries its key in Slack's message metadata; after an end that leaves open whether
 * Slack stored it (timeout, reset, 5xx) the channel is searched for that key before posting again. Rate limits are
 * waited out. What Slack refuses is thrown as it is.
 */
export async function postOnce(
  client: WebClient,
  message: ChatPostMessageArguments & { channel: string; thread_ts?: string | undefined },
  mark: PostMark,
  wait: Wait,
): Promise<{ ts: string }> {
  const metadata = { event_type: mark.event, event_payload: { key: mark.key } };
  for (let attempt = 1; ; attempt++) {
    try {
      const { ts } = await client.chat.postMessage({ ...message, metadata });
      return { ts: ts ?? "" };
    } catch (error) {
      if (REFUSED.safeParse(error).success || attempt >= TRIES) throw error;
      const limited = RATE_LIMITED.safeParse(error);
      await wait(limited.success ? limited.data.retryAfter * 1000 : 500 * 2 ** attempt);
      if (limited.success) continue;
      const there = await findPosted(client, message, mark);
      if (there !== null) return { ts: there };
    }
  }
}

/** The ts of the message that carries a mark, or null where the channel's (or thread's) recent messages hold none. */
export async function findPosted(
  client: WebClient,
  where: { channel: string; thread_ts?: string | undefined },
  mark: PostMark,
): Promise<string | null> {
  const asked = { channel: where.channel, include_all_metadata: true, limit: 100 };
  const { messages } =
    where.thread_ts === undefined
      ? await client.conversations.history(asked)
      : await client.conversations.replies({ ...asked, ts: where.thread_ts });
  const found = HISTORY.parse(messages ?? []).find(
    ({ metadata }) => metadata?.event_type === mark.event && metadata.event_payload.key === mark.key,
  );
  return found?.ts ?? null;
}
