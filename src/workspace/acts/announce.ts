import type { WorkspaceContext } from "../context.ts";
import { agentPaneFor, conversationFor } from "../person/what-a-person-sees.ts";
import type { WorkspaceUpdate } from "../person-interface.ts";
import { otherMember, type StoredConversation } from "../state/conversations.ts";

/** Shows a new or changed message to everybody who can see the conversation. */
export function announceMessage(
  context: WorkspaceContext,
  conversation: StoredConversation,
  update: WorkspaceUpdate & { type: "message" | "message_changed" | "message_deleted" },
) {
  context.updates.tell(update, viewersOf(context, conversation));
}

/** Shows each viewer the conversation's unread marks and membership anew. */
export function announceConversation(context: WorkspaceContext, conversation: StoredConversation) {
  context.updates.tellEach(
    (person) => ({ type: "conversation", conversation: conversationFor(context, conversation, person) }),
    viewersOf(context, conversation),
  );
}

/** Shows the person at the other end of a direct message with the app their agent pane anew. */
export function announceAgentPane(context: WorkspaceContext, conversation: StoredConversation) {
  const person = otherMember(conversation, context.seed.app.bot.id);
  context.updates.tell({ type: "agent", agent: agentPaneFor(context, person) }, [person]);
}

/** Shows a person their open modals anew. */
export function announceModals(context: WorkspaceContext, person: string) {
  context.updates.tell({ type: "modals", modals: [...context.state.views.stack(person)] }, [person]);
}

/** A public channel is seen by everybody, the rest by its members. */
function viewersOf({ state }: WorkspaceContext, conversation: StoredConversation): string[] {
  if (conversation.is_private) return [...conversation.members];
  return state.people.all().map(({ id }) => id);
}
