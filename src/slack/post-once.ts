import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";
import { z } from "zod";
import { isRateLimited, patiently, type Wait } from "./patience.ts";

export type { Wait } from "./patience.ts";

/** What marks a message of ours, so that it is found again after an ambiguous end. */
export type PostMark = { event: string; key: string };

/** Where a message stands: a channel, or a thread in it. */
export type Where = { channel: string; thread_ts?: string | undefined };

type Message = ChatPostMessageArguments & Where;

/** As many as Slack gives in one answer (https://docs.slack.dev/reference/methods/conversations.history). */
const MOST_SEARCHED = 999;
const HISTORY = z.array(
  z.object({
    ts: z.string(),
    streaming_state: z.string().optional().catch(undefined),
    metadata: z
      .object({ event_type: z.string(), event_payload: z.object({ key: z.string() }).loose() })
      .optional()
      .catch(undefined),
    blocks: z.array(z.unknown()).optional().catch(undefined),
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
  return patiently(wait, async () => {
    const there = mustLook ? await findPosted(client, message, mark) : null;
    if (there !== null) return { ts: there };
    mustLook = false;
    return post(client, message, mark, () => {
      mustLook = true;
    });
  });
}

/** Posts; `unclear` is called where it failed in a way that leaves open whether the message is there. */
async function post(
  client: WebClient,
  message: Message,
  mark: PostMark,
  unclear: () => void,
): Promise<{ ts: string }> {
  try {
    const { ts } = await client.chat.postMessage({ ...message, metadata: metadataOf(mark) });
    return { ts: ts ?? "" };
  } catch (error) {
    if (!isRateLimited(error)) unclear();
    throw error;
  }
}

/** A mark as Slack keeps it with a message (https://docs.slack.dev/messaging/message-metadata). */
export function metadataOf({ event, key }: PostMark) {
  return { event_type: event, event_payload: { key } };
}

/** What the tasks of a streamed message are called, which has no metadata before it is whole. */
export function taskIdOf({ event, key }: PostMark, step: number): string {
  return `${event}:${key}:${step}`;
}

/** The ts of the message that carries a mark, or null where the channel's (or thread's) recent messages hold none. */
export async function findPosted(client: WebClient, where: Where, mark: PostMark): Promise<string | null> {
  return (await findReply(client, where, mark))?.ts ?? null;
}

/** The message that carries a mark, or is being streamed under it. */
export async function findReply(
  client: WebClient,
  where: Where,
  mark: PostMark,
): Promise<{ ts: string; isStreaming: boolean } | null> {
  const asked = { channel: where.channel, include_all_metadata: true, limit: MOST_SEARCHED };
  const { messages } =
    where.thread_ts === undefined
      ? await client.conversations.history(asked)
      : await client.conversations.replies({ ...asked, ts: where.thread_ts });
  const firstTask = JSON.stringify(taskIdOf(mark, 0));
  const found = HISTORY.parse(messages ?? []).find(
    ({ metadata, blocks = [] }) =>
      (metadata?.event_type === mark.event && metadata.event_payload.key === mark.key) ||
      JSON.stringify(blocks).includes(`"task_id":${firstTask}`),
  );
  return found === undefined ? null : { ts: found.ts, isStreaming: found.streaming_state === "in_progress" };
}
