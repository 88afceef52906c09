import type { z } from "zod";
import { announceModals } from "../acts/announce.ts";
import { chosenIn, type ElementValue, type StateValues, valuesOf } from "../acts/element-values.ts";
import { messageAsSent } from "../acts/message-as-sent.ts";
import { elementsIn, type PlacedElement } from "../blocks/elements-in-blocks.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf, personOf } from "../lookup.ts";
import type { Block, Message, pressSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredView } from "../state/views.ts";
import { channelName, payloadBase, responseUrl, viewAsSent } from "./payload-parts.ts";

type Press = z.infer<typeof pressSchema>;
export type Place =
  | { kind: "message"; message: Message; isEphemeral: boolean; blocks: Block[] }
  | { kind: "view"; view: StoredView; blocks: Block[] };

/** A person uses an element of a message or view: the app gets block_actions. */
export async function press(context: WorkspaceContext, given: Press) {
  personOf(context, given.user);
  const place = findPlace(context, given);
  const { element, block } = findElement(place, given);
  const value = chosenIn(element, given.value ?? null);
  const before = place.kind === "view" ? place.view.state.values : (place.message.state_values ?? {});
  const values =
    place.kind === "view" ? keepInView(context, given.user, place.view, block, element, value) : undefined;
  const answer = await context.app.sendAndWait({
    kind: "interaction",
    name: "block_actions",
    payload: {
      type: "block_actions",
      ...payloadBase(context, given.user),
      ...partsOf(context, given.user, place),
      state: {
        values: values ?? withValue(valuesOf(place.blocks, before as StateValues), block, element, value),
      },
      actions: [
        {
          ...value,
          action_id: element.action_id,
          block_id: block.block_id,
          action_ts: context.state.clock.nextTimestamp(),
        },
      ],
    },
  });
  if (!answer.ok) throw new Refusal(answer.error);
}

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

/** What was chosen in a view stays chosen. */
function keepInView(
  context: WorkspaceContext,
  user: string,
  view: StoredView,
  block: PlacedElement["block"],
  element: PlacedElement["element"],
  value: ElementValue,
): StateValues {
  const values = withValue(view.state.values, block, element, value);
  context.state.views.replace({ ...view, state: { values } });
  if (view.type === "modal") announceModals(context, user);
  return values;
}

function withValue(
  values: StateValues,
  block: PlacedElement["block"],
  element: PlacedElement["element"],
  value: ElementValue,
): StateValues {
  const blockId = block.block_id ?? "";
  if (values[blockId]?.[element.action_id] === undefined) return values;
  return { ...values, [blockId]: { ...values[blockId], [element.action_id]: value } };
}
