import type { WorkspaceContext } from "../context.ts";
import { channelType, messageSubscription, sendEventIn } from "../delivery/send-event.ts";
import type { Message } from "../person-interface.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { announceConversation, announceMessage } from "./announce.ts";
import { messageAsSent } from "./message-as-sent.ts";

/** Puts a changed message in its old one's place, shows it and tells the app (message_changed). */
export function changeMessage(context: WorkspaceContext, conversation: StoredConversation, changed: Message) {
  const previous = context.state.messages.find(conversation.id, changed.ts);
  context.state.messages.replace(changed);
  announceMessage(context, conversation, { type: "message_changed", message: changed });
  sendChange(context, conversation, {
    subtype: "message_changed",
    message: messageAsSent(changed, true),
    ...(previous && { previous_message: messageAsSent(previous, true) }),
  });
}

/**
 * Deletes a message. A parent that has replies leaves a tombstone, so that its thread stays reachable.
 */
export function deleteMessage(context: WorkspaceContext, conversation: StoredConversation, message: Message) {
  if (message.reply_count) {
    const { ts, thread_ts, reply_count, reply_users, latest_reply } = message;
    const kept = { ts, thread_ts, reply_count, reply_users, latest_reply };
    changeMessage(context, conversation, {
      ...kept,
      type: "message",
      channel: conversation.id,
      subtype: "tombstone",
      text: "This message was deleted.",
    });
    return;
  }
  context.state.messages.remove(conversation.id, message.ts);
  if (message.thread_ts) uncountReply(context, conversation, message.thread_ts);
  announceMessage(context, conversation, {
    type: "message_deleted",
    channel: conversation.id,
    ts: message.ts,
    ...(message.thread_ts && { thread_ts: message.thread_ts }),
  });
  announceConversation(context, conversation);
  sendChange(context, conversation, {
    subtype: "message_deleted",
    deleted_ts: message.ts,
    previous_message: messageAsSent(message, true),
  });
}

function sendChange(
  context: WorkspaceContext,
  conversation: StoredConversation,
  change: Record<string, unknown>,
) {
  const ts = context.state.clock.nextTimestamp();
  sendEventIn(
    context,
    conversation,
    {
      type: "message",
      hidden: true,
      channel: conversation.id,
      channel_type: channelType(conversation),
      ts,
      event_ts: ts,
      ...change,
    },
    messageSubscription(conversation),
  );
}

function uncountReply(context: WorkspaceContext, conversation: StoredConversation, parentTs: string) {
  const parent = context.state.messages.find(conversation.id, parentTs);
  if (parent === undefined) return;
  const left = context.state.messages
    .in(conversation.id)
    .filter(({ thread_ts, ts }) => thread_ts === parentTs && ts !== parentTs);
  const {
    reply_count: _count,
    reply_users: _users,
    latest_reply: _latest,
    thread_ts: _thread,
    ...bare
  } = parent;
  const last = left.at(-1);
  const recounted: Message = last
    ? {
        ...parent,
        reply_count: left.length,
        reply_users: [...new Set(left.flatMap(({ user }) => user ?? []))],
        latest_reply: last.ts,
      }
    : bare;
  context.state.messages.replace(recounted);
  announceMessage(context, conversation, { type: "message_changed", message: recounted });
}
