import type { z } from "zod";
import { messageAsSent } from "../acts/message-as-sent.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationWith, messageAt } from "../lookup.ts";
import type { runShortcutSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import { channelName, payloadBase, responseUrl } from "./payload-parts.ts";

/** A person runs a global shortcut, or one on a message. https://docs.slack.dev/interactivity/implementing-shortcuts */
export async function runShortcut(context: WorkspaceContext, given: z.infer<typeof runShortcutSchema>) {
  const wanted = given.message ? "message" : "global";
  const known = context.seed.shortcuts.some(
    ({ type, callback_id }) => type === wanted && callback_id === given.callback_id,
  );
  if (!known) throw new Refusal("unknown_shortcut");
  const type = given.message ? "message_action" : "shortcut";
  const answer = await context.app.sendAndWait({
    kind: "interaction",
    name: type,
    payload: {
      type,
      ...payloadBase(context, given.user),
      callback_id: given.callback_id,
      trigger_id: context.state.triggers.issue(given.user),
      action_ts: context.state.clock.nextTimestamp(),
      ...(given.message && messageParts(context, given.user, given.message)),
    },
  });
  if (!answer.ok) throw new Refusal(answer.error);
}

function messageParts(context: WorkspaceContext, user: string, place: { channel: string; ts: string }) {
  const conversation = conversationWith(context, place.channel, user);
  const message = messageAt(context, conversation.id, place.ts);
  return {
    channel: { id: conversation.id, name: channelName(conversation) },
    message_ts: message.ts,
    message: messageAsSent(message, true),
    response_url: responseUrl(context, { person: user, channel: conversation.id, ts: message.ts }),
  };
}
