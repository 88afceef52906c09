import type { z } from "zod";
import { messageAsSent } from "../acts/message-as-sent.ts";
import { elementsIn, type PlacedElement } from "../blocks/elements-in-blocks.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf } from "../lookup.ts";
import type { Block, Message, pressSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredView } from "../state/views.ts";
import { channelName, responseUrl, viewAsSent } from "./payload-parts.ts";

type Press = z.infer<typeof pressSchema>;
/** Where a person used an element. */
export type Place =
  | { kind: "message"; message: Message; isEphemeral: boolean; blocks: Block[] }
  | { kind: "view"; view: StoredView; blocks: Block[] };

/** The message or view acted in; throws message_not_found or not_found. */
export function findPlace(context: WorkspaceContext, given: Pick<Press, "user" | "container">): Place {
  const { container, user } = given;
  if ("view_id" in container) {
    const found = context.state.views.find(container.view_id);
    if (found?.person !== user) throw new Refusal("not_found");
    return { kind: "view", view: found.view, blocks: found.view.blocks };
  }
  const ephemeral = context.state.messages.findEphemeral(container.channel, container.ts);
  const message =
    ephemeral?.person === user
      ? ephemeral.message
      : context.state.messages.find(container.channel, container.ts);
  if (message === undefined) throw new Refusal("message_not_found");
  return {
    kind: "message",
    message,
    isEphemeral: message === ephemeral?.message,
    blocks: message.blocks ?? [],
  };
}

/** The element with this action_id; throws action_not_found. */
export function findElement(place: Place, given: Pick<Press, "action_id" | "block_id">): PlacedElement {
  const found = elementsIn(place.blocks).find(
    ({ element, block }) =>
      element.action_id === given.action_id &&
      (given.block_id === undefined || block.block_id === given.block_id),
  );
  if (found === undefined) throw new Refusal("action_not_found");
  return found;
}

/** What a payload says of where the person acted. */
export function partsOf(context: WorkspaceContext, user: string, place: Place) {
  const { triggers } = context.state;
  if (place.kind === "view") {
    const { view } = place;
    return {
      container: { type: "view", view_id: view.id },
      trigger_id: triggers.issue(user, view.type === "modal" ? view.id : undefined),
      view: viewAsSent(context.state.views.find(view.id)?.view ?? view),
    };
  }
  const { message, isEphemeral } = place;
  const conversation = conversationOf(context, message.channel);
  const { ts, thread_ts } = message;
  return {
    container: {
      type: "message",
      message_ts: ts,
      channel_id: conversation.id,
      is_ephemeral: isEphemeral,
      ...(thread_ts && { thread_ts }),
    },
    trigger_id: triggers.issue(user),
    channel: { id: conversation.id, name: channelName(conversation) },
    message: messageAsSent(message, true),
    response_url: responseUrl(context, {
      person: user,
      channel: conversation.id,
      ts,
      ephemeral: isEphemeral,
    }),
  };
}
