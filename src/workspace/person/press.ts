import type { z } from "zod";
import { announceModals } from "../acts/announce.ts";
import { chosenIn, type ElementValue, type StateValues, valuesOf } from "../acts/element-values.ts";
import type { PlacedElement } from "../blocks/elements-in-blocks.ts";
import type { WorkspaceContext } from "../context.ts";
import { personOf } from "../lookup.ts";
import type { pressSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredView } from "../state/views.ts";
import { payloadBase } from "./payload-parts.ts";
import { findElement, findPlace, partsOf } from "./place-acted-in.ts";

type Press = z.infer<typeof pressSchema>;
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
