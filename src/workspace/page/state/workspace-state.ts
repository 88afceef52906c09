import type { Message, WorkspaceStateView } from "../../person-interface.ts";

/** A message only the page itself has: what went wrong, said as Slackbot would. */
interface Notice {
  id: number;
  channel: string | null;
  text: string;
}

/** The messages of one conversation that the page has: oldest first, top level only. */
interface Timeline {
  messages: Message[];
  hasMore: boolean;
}

/** All the page knows. `threads` is keyed by channel and parent ts, and holds the parent too. */
export interface PageState {
  view: WorkspaceStateView;
  clockReadAt: number;
  timelines: Record<string, Timeline>;
  threads: Record<string, Message[]>;
  notices: Notice[];
  connected: boolean;
  latestArrival: Message | null;
}

/** Names a thread among all conversations. */
export const threadKey = (channel: string, ts: string): string => `${channel}/${ts}`;

/** True of a reply that shows in its thread only (not a parent, not sent to the channel as well). */
export const isReplyOnly = (message: Message): boolean =>
  message.thread_ts !== undefined &&
  message.thread_ts !== message.ts &&
  message.subtype !== "thread_broadcast";

/** The page's state at the start: what the server said, and no messages yet. `readAt` is in real milliseconds. */
export function openingState(view: WorkspaceStateView, readAt: number): PageState {
  return {
    view,
    clockReadAt: readAt,
    timelines: {},
    threads: {},
    notices: [],
    connected: true,
    latestArrival: null,
  };
}

/** Put a message in its place by ts, in place of an earlier version of itself. */
export function place(messages: Message[], message: Message): Message[] {
  const others = messages.filter((other) => other.ts !== message.ts);
  const after = others.findIndex((other) => Number(other.ts) > Number(message.ts));
  return after === -1 ? [...others, message] : others.toSpliced(after, 0, message);
}
