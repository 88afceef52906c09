import type { WorkspaceContext } from "../context.ts";
import { secondsOf } from "../state/clock.ts";
import type { StoredConversation } from "../state/conversations.ts";

type SlackEvent = { type: string; [field: string]: unknown };

/**
 * Sends an event to the app in the envelope Slack gives it, if the app subscribes to it.
 * https://docs.slack.dev/apis/events-api
 */
export function sendEvent(context: WorkspaceContext, event: SlackEvent, subscription = event.type) {
  const { seed, state } = context;
  if (seed.subscriptions !== null && !seed.subscriptions.includes(subscription)) return;
  context.app.sendEvent(event.type, {
    token: "local-verification-token",
    team_id: seed.team.id,
    context_team_id: seed.team.id,
    context_enterprise_id: null,
    api_app_id: seed.app.id,
    event,
    type: "event_callback",
    event_id: state.identifiers.next("Ev"),
    event_time: secondsOf(state.clock.now()),
    authorizations: [
      {
        enterprise_id: null,
        team_id: seed.team.id,
        user_id: seed.app.bot.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${state.identifiers.next("EC")}`,
  });
}

/** Sends an event about a conversation, which the app hears only where its bot is a member. */
export function sendEventIn(
  context: WorkspaceContext,
  conversation: StoredConversation,
  event: SlackEvent,
  subscription?: string,
) {
  if (conversation.members.has(context.seed.app.bot.id)) sendEvent(context, event, subscription);
}

/** "im", "channel" or "group", as events name a conversation's kind. */
export function channelType({ kind, is_private }: StoredConversation): "im" | "channel" | "group" {
  if (kind === "dm") return "im";
  return is_private ? "group" : "channel";
}

/** The subscription under which messages of a conversation are heard. */
export function messageSubscription(conversation: StoredConversation): string {
  return { im: "message.im", channel: "message.channels", group: "message.groups" }[
    channelType(conversation)
  ];
}
