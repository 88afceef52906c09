import type { WorkspaceContext } from "./context.ts";
import type { Message, Person } from "./person-interface.ts";
import { Refusal } from "./refusal.ts";
import type { StoredConversation } from "./state/conversations.ts";

/** The conversation with this id; throws channel_not_found. */
export function conversationOf(context: WorkspaceContext, id: string): StoredConversation {
  const found = context.state.conversations.find(id);
  if (found === undefined) throw new Refusal("channel_not_found");
  return found;
}

/** The conversation, where this member belongs to it; throws channel_not_found or not_in_channel. */
export function conversationWith(context: WorkspaceContext, id: string, member: string): StoredConversation {
  const conversation = conversationOf(context, id);
  if (conversation.members.has(member)) return conversation;
  throw new Refusal(conversation.is_private ? "channel_not_found" : "not_in_channel");
}

/** The conversation, where this member may write in it; throws is_archived besides. */
export function writableBy(context: WorkspaceContext, id: string, member: string): StoredConversation {
  const conversation = conversationWith(context, id, member);
  if (conversation.is_archived) throw new Refusal("is_archived");
  return conversation;
}

/** The person with this id, where their account is active; throws user_not_found or user_disabled. */
export function activePerson(context: WorkspaceContext, id: string): Person {
  const person = personOf(context, id);
  if (person.is_deactivated) throw new Refusal("user_disabled");
  return person;
}

/** The person with this id; throws user_not_found. */
export function personOf(context: WorkspaceContext, id: string): Person {
  const found = context.state.people.find(id);
  if (found === undefined) throw new Refusal("user_not_found");
  return found;
}

/** The message at this place; throws message_not_found. */
export function messageAt(context: WorkspaceContext, channel: string, ts: string): Message {
  const found = context.state.messages.find(channel, ts);
  if (found === undefined) throw new Refusal("message_not_found");
  return found;
}
