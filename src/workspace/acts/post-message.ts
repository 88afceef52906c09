import type { WorkspaceContext } from "../context.ts";
import { channelType, messageSubscription, sendEventIn } from "../delivery/send-event.ts";
import type { Block, Message } from "../person-interface.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { announceConversation, announceMessage } from "./announce.ts";
import { messageAsSent } from "./message-as-sent.ts";

/** A message before the workspace gives it its time and place. */
export type MessageDraft = {
  text: string;
  user?: string;
  thread_ts?: string | undefined;
  [field: string]: unknown;
};

/**
 * Posts a message: gives it a ts and its blocks their ids, counts it as a reply of its parent, shows it to
 * the members and tells the app. A reply to a reply joins the parent's thread.
 */
export function postMessage(
  context: WorkspaceContext,
  conversation: StoredConversation,
  draft: MessageDraft,
): Message {
  const { state } = context;
  const parent = draft.thread_ts ? state.messages.find(conversation.id, draft.thread_ts) : undefined;
  const message: Message = {
    ...draft,
    type: "message",
    channel: conversation.id,
    ts: state.clock.nextTimestamp(),
    ...(draft.thread_ts && { thread_ts: parent?.thread_ts ?? draft.thread_ts }),
    ...(Array.isArray(draft.blocks) && { blocks: withBlockIds(context, draft.blocks) }),
  };
  state.messages.add(message);
  if (message.thread_ts) countReply(context, message, message.thread_ts);
  if (message.bot_id) clearStatus(context, message);
  if (message.user) conversation.read.set(message.user, message.ts);
  announceMessage(context, conversation, { type: "message", message });
  announceConversation(context, conversation);
  sendEventIn(
    context,
    conversation,
    {
      ...messageAsSent(message, true),
      type: "message",
      channel: conversation.id,
      channel_type: channelType(conversation),
      event_ts: message.ts,
    },
    messageSubscription(conversation),
  );
  return message;
}

/** Blocks without a block_id get one, as in Slack. */
export function withBlockIds(context: WorkspaceContext, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({
    ...block,
    block_id: block.block_id ?? context.state.identifiers.next("b"),
  }));
}

function countReply(context: WorkspaceContext, reply: Message, parentTs: string) {
  const parent = context.state.messages.find(reply.channel, parentTs);
  const conversation = context.state.conversations.find(reply.channel);
  if (parent === undefined || conversation === undefined) return;
  const users = new Set([...(parent.reply_users ?? []), reply.user ?? ""]);
  const counted = {
    ...parent,
    thread_ts: parentTs,
    reply_count: (parent.reply_count ?? 0) + 1,
    reply_users: [...users],
    latest_reply: reply.ts,
  };
  context.state.messages.replace(counted);
  announceMessage(context, conversation, { type: "message_changed", message: counted });
}

/** The app's answer ends the "is thinking…" of its thread. */
function clearStatus(context: WorkspaceContext, message: Message) {
  const { agentPanes } = context.state;
  const thread = agentPanes.threads(message.channel).find(({ thread_ts }) => thread_ts === message.thread_ts);
  if (thread?.status)
    agentPanes.setThread(message.channel, thread.thread_ts, { status: null, loading_messages: [] });
}
