import type { z } from "zod";
import type { WorkspaceContext } from "../context.ts";
import { sendEvent } from "../delivery/send-event.ts";
import { conversationWith, personOf } from "../lookup.ts";
import type { openHomeSchema, viewContextSchema } from "../person-interface.ts";
import { viewAsSent } from "./payload-parts.ts";

/** A person opens App Home, or the agent pane (tab messages). https://docs.slack.dev/reference/events/app_home_opened */
export function openHome(context: WorkspaceContext, given: z.infer<typeof openHomeSchema>) {
  const { state, seed } = context;
  const person = personOf(context, given.user);
  const channel = state.conversations.directMessage(person.id, seed.app.bot.id).id;
  const home = state.views.home(person.id);
  sendEvent(context, {
    type: "app_home_opened",
    user: person.id,
    channel,
    tab: given.tab,
    event_ts: state.clock.nextTimestamp(),
    ...(given.tab === "home" && home && { view: viewAsSent(home) }),
  });
  return { channel };
}

/** With the agent pane open, a person looks at a channel. https://docs.slack.dev/reference/events/app_context_changed */
export function lookAt(context: WorkspaceContext, given: z.infer<typeof viewContextSchema>) {
  const { state, seed } = context;
  const person = personOf(context, given.user);
  const looked = conversationWith(context, given.channel, person.id);
  sendEvent(context, {
    type: "app_context_changed",
    user: person.id,
    channel: state.conversations.directMessage(person.id, seed.app.bot.id).id,
    context: { entities: [{ type: "slack#/types/channel_id", value: looked.id, team_id: seed.team.id }] },
    event_ts: state.clock.nextTimestamp(),
  });
}
