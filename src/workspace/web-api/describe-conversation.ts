import type { WorkspaceContext } from "../context.ts";
import { secondsOf } from "../state/clock.ts";
import { otherMember, type StoredConversation } from "../state/conversations.ts";

/** Slack's conversation object. https://docs.slack.dev/reference/objects/conversation-object */
export function describeConversation(context: WorkspaceContext, conversation: StoredConversation) {
  const { id, kind, name, topic, is_private, is_archived, members } = conversation;
  const bot = context.seed.app.bot.id;
  const created = secondsOf(new Date(context.seed.clock_starts));
  if (kind === "dm")
    return { id, created, is_im: true, user: otherMember(conversation, bot), is_archived: false };
  return {
    id,
    name,
    name_normalized: name,
    created,
    is_channel: !is_private,
    is_group: is_private,
    is_im: false,
    is_mpim: false,
    is_private,
    is_archived,
    is_general: false,
    is_member: members.has(bot),
    num_members: members.size,
    topic: { value: topic, creator: "", last_set: 0 },
    purpose: { value: "", creator: "", last_set: 0 },
  };
}

/** The type that conversations.list is asked for. */
export function typeOfConversation({ kind, is_private }: StoredConversation): string {
  if (kind === "dm") return "im";
  return is_private ? "private_channel" : "public_channel";
}
