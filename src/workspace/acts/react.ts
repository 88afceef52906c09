import type { WorkspaceContext } from "../context.ts";
import { sendEventIn } from "../delivery/send-event.ts";
import { messageAt } from "../lookup.ts";
import type { Message } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { announceMessage } from "./announce.ts";

type Reaction = { user: string; ts: string; name: string };

/** Adds a person's reaction; throws message_not_found or already_reacted. */
export function addReaction(context: WorkspaceContext, conversation: StoredConversation, reaction: Reaction) {
  const message = messageAt(context, conversation.id, reaction.ts);
  const users = usersOf(message, reaction.name);
  if (users.includes(reaction.user)) throw new Refusal("already_reacted");
  setUsers(context, conversation, message, reaction.name, [...users, reaction.user]);
  send(context, conversation, message, reaction, "reaction_added");
}

/** Takes a person's reaction back; throws message_not_found or no_reaction. */
export function removeReaction(
  context: WorkspaceContext,
  conversation: StoredConversation,
  reaction: Reaction,
) {
  const message = messageAt(context, conversation.id, reaction.ts);
  const users = usersOf(message, reaction.name);
  if (!users.includes(reaction.user)) throw new Refusal("no_reaction");
  const left = users.filter((user) => user !== reaction.user);
  setUsers(context, conversation, message, reaction.name, left);
  send(context, conversation, message, reaction, "reaction_removed");
}

function usersOf(message: Message, name: string): string[] {
  return message.reactions?.find((one) => one.name === name)?.users ?? [];
}

function setUsers(
  context: WorkspaceContext,
  conversation: StoredConversation,
  message: Message,
  name: string,
  users: string[],
) {
  const others = message.reactions?.filter((one) => one.name !== name) ?? [];
  const reactions = users.length > 0 ? [...others, { name, users, count: users.length }] : others;
  const changed = { ...message, reactions };
  context.state.messages.replace(changed);
  announceMessage(context, conversation, { type: "message_changed", message: changed });
}

function send(
  context: WorkspaceContext,
  conversation: StoredConversation,
  message: Message,
  { user, ts, name }: Reaction,
  type: "reaction_added" | "reaction_removed",
) {
  sendEventIn(context, conversation, {
    type,
    user,
    reaction: name,
    item: { type: "message", channel: conversation.id, ts },
    ...(message.user && { item_user: message.user }),
    event_ts: context.state.clock.nextTimestamp(),
  });
}
