import type { WorkspaceContext } from "../context.ts";
import type { Message } from "../person-interface.ts";
import type { StoredConversation } from "../state/conversations.ts";
import { appAuthorship } from "./message-as-sent.ts";
import { type MessageDraft, withBlockIds } from "./post-message.ts";

/** Shows one person a message nobody else sees; the app hears no event of it. */
export function showEphemeral(
  context: WorkspaceContext,
  conversation: StoredConversation,
  person: string,
  draft: MessageDraft,
): Message {
  const message: Message = {
    ...appAuthorship(context),
    ...draft,
    type: "message",
    channel: conversation.id,
    ts: context.state.clock.nextTimestamp(),
    is_ephemeral: true,
    ...(Array.isArray(draft.blocks) && { blocks: withBlockIds(context, draft.blocks) }),
  };
  context.state.messages.addEphemeral(person, message);
  context.updates.tell({ type: "message", message }, [person]);
  return message;
}

/** Changes an ephemeral message in place. */
export function replaceEphemeral(context: WorkspaceContext, person: string, message: Message) {
  context.state.messages.replaceEphemeral(message);
  context.updates.tell({ type: "message_changed", message }, [person]);
}

/** Takes an ephemeral message away from the one who saw it. */
export function removeEphemeral(context: WorkspaceContext, person: string, channel: string, ts: string) {
  context.state.messages.removeEphemeral(channel, ts);
  context.updates.tell({ type: "message_deleted", channel, ts }, [person]);
}
