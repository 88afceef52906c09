import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";
import { ErrorCode } from "@slack/web-api";
import { z } from "zod";

/** What marks a message of ours, so that it is found again after an ambiguous end. */
export type PostMark = { event: string; key: string };

export type Wait = (milliseconds: number) => Promise<void>;

type Message = ChatPostMessageArguments & { channel: string; thread_ts?: string | undefined };

const TRIES = 5;
/** Many who ask at once in one channel wait for each other: a message a second. */
const MOST_LIMITS = 300;
const FIRST_WAIT_MS = 500;
/** As many as Slack gives in one answer (https://docs.slack.dev/reference/methods/conversations.history). */
const MOST_SEARCHED = 999;
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
 * Slack stored it (timeout, reset, 5xx) the channel is searched for that key, and nothing is posted before the search
 * has been answered. `mayBeThere` begins with the search, for a message that an earlier process may have posted. Rate
 * limits are waited out. What Slack refuses is thrown as it is, and so is the last failure.
 */
export async function postOnce(
  client: WebClient,
  message: Message,
  mark: PostMark,
  wait: Wait,
  { mayBeThere = false } = {},
): Promise<{ ts: string }> {
  let mustLook = mayBeThere;
  const waitAfter = createPatience();
  for (;;) {
    try {
      const there = mustLook ? await findPosted(client, message, mark) : null;
      if (there !== null) return { ts: there };
      mustLook = false;
      return await post(client, message, mark, () => {
        mustLook = true;
      });
    } catch (error) {
      const milliseconds = waitAfter(error);
      if (milliseconds === null) throw error;
      await wait(milliseconds);
    }
  }
}

/** How long to wait after each failure before trying again; null where it is time to give up. */
function createPatience(): (error: unknown) => number | null {
  let limits = 0;
  let failures = 0;
  return (error) => {
    const limited = RATE_LIMITED.safeParse(error);
    if (limited.success) {
      limits += 1;
      return limits > MOST_LIMITS ? null : limited.data.retryAfter * 1000;
    }
    failures += 1;
    const isOver = REFUSED.safeParse(error).success || failures >= TRIES;
    return isOver ? null : FIRST_WAIT_MS * 2 ** (failures - 1);
  };
}

/** Posts; `unclear` is called where it failed in a way that leaves open whether the message is there. */
async function post(
  client: WebClient,
  message: Message,
  mark: PostMark,
  unclear: () => void,
): Promise<{ ts: string }> {
  const metadata = { event_type: mark.event, event_payload: { key: mark.key } };
  try {
    const { ts } = await client.chat.postMessage({ ...message, metadata });
    return { ts: ts ?? "" };
  } catch (error) {
    if (!RATE_LIMITED.safeParse(error).success) unclear();
    throw error;
  }
}

/** The ts of the message that carries a mark, or null where the channel's (or thread's) recent messages hold none. */
export async function findPosted(
  client: WebClient,
  where: { channel: string; thread_ts?: string | undefined },
  mark: PostMark,
): Promise<string | null> {
  const asked = { channel: where.channel, include_all_metadata: true, limit: MOST_SEARCHED };
  const { messages } =
    where.thread_ts === undefined
      ? await client.conversations.history(asked)
      : await client.conversations.replies({ ...asked, ts: where.thread_ts });
  const found = HISTORY.parse(messages ?? []).find(
    ({ metadata }) => metadata?.event_type === mark.event && metadata.event_payload.key === mark.key,
  );
  return found?.ts ?? null;
}
