import type { WorkspaceContext } from "../context.ts";
import type { AgentPane, Conversation, Message, WorkspaceStateView } from "../person-interface.ts";
import { otherMember, type StoredConversation } from "../state/conversations.ts";
import { isOnlyInThread } from "../state/messages.ts";

/** A conversation as one person sees it, with what they have not read. */
export function conversationFor(
  context: WorkspaceContext,
  conversation: StoredConversation,
  person: string,
): Conversation {
  const { state } = context;
  const isDm = conversation.kind === "dm";
  const other = isDm ? otherMember(conversation, person) : null;
  const lastRead = conversation.read.get(person) ?? "0000000000.000000";
  const messages = state.messages.in(conversation.id).filter((message) => !isOnlyInThread(message));
  const unread = messages.filter(({ ts, user }) => ts > lastRead && user !== person);
  const mentioning = unread.filter(({ text }) => isDm || rings(text, person));
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: other === null ? conversation.name : (state.people.find(other)?.display_name ?? other),
    topic: conversation.topic,
    is_private: conversation.is_private,
    is_archived: conversation.is_archived,
    members: [...conversation.members],
    is_member: conversation.members.has(person),
    with: other,
    unread: conversation.members.has(person) ? unread.length : 0,
    mentions: conversation.members.has(person) ? mentioning.length : 0,
    last_read: lastRead,
    latest: messages.at(-1)?.ts ?? null,
  };
}

/** Whether a kept text mentions this person or calls the whole channel. */
function rings(text: string, person: string): boolean {
  return text.includes(`<@${person}>`) || /<!(?:channel|here|everyone)/.test(text);
}

/** The conversations a person can see: public channels, and what they belong to. */
export function conversationsFor(context: WorkspaceContext, person: string): Conversation[] {
  return context.state.conversations
    .all()
    .filter((one) => one.members.has(person) || !one.is_private)
    .map((one) => conversationFor(context, one, person));
}

/** A person's agent pane: their direct message with the app and what the app set for it. */
export function agentPaneFor({ state, seed }: WorkspaceContext, person: string): AgentPane {
  const channel = state.conversations.directMessage(person, seed.app.bot.id).id;
  return {
    channel,
    prompts: state.agentPanes.prompts(channel),
    threads: state.agentPanes.threads(channel),
  };
}

/** The top level of a conversation for one person, with what only they see, oldest first. */
export function topLevelFor({ state }: WorkspaceContext, channel: string, person: string): Message[] {
  return [...state.messages.in(channel), ...state.messages.ephemeralsFor(person, channel)]
    .filter((message) => !isOnlyInThread(message))
    .sort(byTime);
}

/** A thread for one person: its parent first. */
export function threadFor(
  { state }: WorkspaceContext,
  channel: string,
  ts: string,
  person: string,
): Message[] {
  return [...state.messages.in(channel), ...state.messages.ephemeralsFor(person, channel)]
    .filter((message) => message.ts === ts || message.thread_ts === ts)
    .sort(byTime);
}

function byTime(one: Message, other: Message): number {
  return one.ts < other.ts ? -1 : 1;
}

/** All a page needs to draw itself for one person, but the messages. */
export function stateFor(context: WorkspaceContext, person: string): WorkspaceStateView {
  const { seed, state } = context;
  return {
    team: { id: seed.team.id, name: seed.team.name },
    app: {
      id: seed.app.id,
      bot_id: seed.app.bot_id,
      bot_user_id: seed.app.bot.id,
      connection: context.app.connection(),
    },
    now: state.clock.now().toISOString(),
    people: state.people.all(),
    conversations: conversationsFor(context, person),
    commands: seed.commands,
    shortcuts: seed.shortcuts,
    modals: [...state.views.stack(person)],
    home: state.views.home(person) ?? null,
    agent: agentPaneFor(context, person),
  };
}
