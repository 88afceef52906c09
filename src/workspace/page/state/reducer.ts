import type {
  Message,
  MessagesPage,
  View,
  WorkspaceStateView,
  WorkspaceUpdate,
} from "../../person-interface.ts";
import { isReplyOnly, openingState, type PageState, place, threadKey } from "./workspace-state.ts";

export type PageEvent =
  | { type: "opened"; view: WorkspaceStateView; readAt: number }
  | { type: "update"; update: WorkspaceUpdate; readAt: number }
  | { type: "page_loaded"; channel: string; page: MessagesPage }
  | { type: "thread_loaded"; channel: string; ts: string; messages: Message[] }
  | { type: "modals"; modals: View[] }
  | { type: "connection"; connected: boolean }
  | { type: "notice"; channel: string | null; text: string }
  | { type: "notice_dismissed"; id: number };

/** The one reducer of the page: server-sent updates and loaded pages in, what is shown out. Null until opened. */
export function reducePage(state: PageState | null, event: PageEvent): PageState | null {
  if (event.type === "opened") return openingState(event.view, event.readAt);
  if (state === null) return null;
  switch (event.type) {
    case "update":
      return applyUpdate(state, event.update, event.readAt);
    case "page_loaded":
      return withPage(state, event.channel, event.page);
    case "thread_loaded":
      return withThread(state, event.channel, event.ts, event.messages);
    case "modals":
      return withView(state, { modals: event.modals });
    case "connection":
      return { ...state, connected: event.connected };
    case "notice":
      return withNotice(state, event.channel, event.text);
    case "notice_dismissed":
      return { ...state, notices: state.notices.filter((notice) => notice.id !== event.id) };
  }
}

function applyUpdate(state: PageState, update: WorkspaceUpdate, readAt: number): PageState {
  switch (update.type) {
    case "hello":
    case "clock":
      return { ...withView(state, { now: update.now }), connected: true, clockReadAt: readAt };
    case "message":
      return { ...withMessage(state, update.message), latestArrival: update.message };
    case "message_changed":
      return withMessage(state, update.message);
    case "message_deleted":
      return withoutMessage(state, update.channel, update.ts);
    case "conversation": {
      const others = state.view.conversations;
      const known = others.some((other) => other.id === update.conversation.id);
      const conversations = known
        ? others.map((other) => (other.id === update.conversation.id ? update.conversation : other))
        : [...others, update.conversation];
      return withView(state, { conversations });
    }
    case "modals":
      return withView(state, { modals: update.modals });
    case "home":
      return withView(state, { home: update.home });
    case "agent":
      return withView(state, { agent: update.agent });
    case "app":
      return withView(state, { app: { ...state.view.app, connection: update.connection } });
    case "manifest":
      return withView(state, { commands: update.commands, shortcuts: update.shortcuts });
    case "reset":
      return state; // the page opens anew
  }
}

function withView(state: PageState, changed: Partial<WorkspaceStateView>): PageState {
  return { ...state, view: { ...state.view, ...changed } };
}

function withMessage(state: PageState, message: Message): PageState {
  const timeline = state.timelines[message.channel];
  const key = threadKey(message.channel, message.thread_ts ?? message.ts);
  const thread = state.threads[key];
  return {
    ...state,
    timelines:
      timeline && !isReplyOnly(message)
        ? {
            ...state.timelines,
            [message.channel]: { ...timeline, messages: place(timeline.messages, message) },
          }
        : state.timelines,
    threads: thread ? { ...state.threads, [key]: place(thread, message) } : state.threads,
  };
}

function withoutMessage(state: PageState, channel: string, ts: string): PageState {
  const without = (messages: Message[]) => messages.filter((message) => message.ts !== ts);
  const timeline = state.timelines[channel];
  const threads = Object.entries(state.threads).map(([key, messages]) =>
    key.startsWith(`${channel}/`) ? [key, without(messages)] : [key, messages],
  );
  return {
    ...state,
    timelines: timeline
      ? { ...state.timelines, [channel]: { ...timeline, messages: without(timeline.messages) } }
      : state.timelines,
    threads: Object.fromEntries(threads),
  };
}

function withPage(state: PageState, channel: string, page: MessagesPage): PageState {
  const had = state.timelines[channel]?.messages ?? [];
  const messages = page.messages.filter((message) => !isReplyOnly(message)).reduce(place, had);
  return { ...state, timelines: { ...state.timelines, [channel]: { messages, hasMore: page.has_more } } };
}

function withThread(state: PageState, channel: string, ts: string, messages: Message[]): PageState {
  const key = threadKey(channel, ts);
  return { ...state, threads: { ...state.threads, [key]: messages.reduce(place, state.threads[key] ?? []) } };
}

function withNotice(state: PageState, channel: string | null, text: string): PageState {
  const id = (state.notices.at(-1)?.id ?? 0) + 1;
  return { ...state, notices: [...state.notices, { id, channel, text }] };
}
