import { z } from "zod";
import { changeView, openModal, publishHome, pushModal, readView } from "../acts/set-view.ts";
import type { WorkspaceContext } from "../context.ts";
import { personOf } from "../lookup.ts";
import { Refusal } from "../refusal.ts";
import { type ApiMethod, json, method } from "./method.ts";

const view = json(z.unknown());

/** Uses up the trigger; throws invalid_, expired_ or exchanged_trigger_id. */
function useTrigger({ state }: WorkspaceContext, id: string) {
  const trigger = state.triggers.use(id);
  if (typeof trigger === "string") throw new Refusal(trigger);
  return trigger;
}

/** The open view with this id or external_id; throws not_found. */
function namedView(
  { state }: WorkspaceContext,
  given: { view_id?: string | undefined; external_id?: string | undefined },
) {
  const found = given.view_id
    ? state.views.find(given.view_id)
    : state.views.findByExternalId(given.external_id ?? "");
  if (found === undefined) throw new Refusal("not_found");
  return found;
}

/** The views.* methods: modals and App Home. */
export const viewMethods: Record<string, ApiMethod> = {
  "views.open": method(z.looseObject({ trigger_id: z.string(), view }), (context, given) => {
    const checked = readView(given.view);
    const trigger = useTrigger(context, given.trigger_id);
    return { view: openModal(context, trigger.person, checked) };
  }),

  "views.push": method(z.looseObject({ trigger_id: z.string(), view }), (context, given) => {
    const checked = readView(given.view);
    const trigger = useTrigger(context, given.trigger_id);
    if (trigger.fromView === undefined) throw new Refusal("invalid_trigger_id");
    return { view: pushModal(context, trigger.person, checked) };
  }),

  "views.update": method(
    z.looseObject({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view,
    }),
    (context, given) => {
      const checked = readView(given.view);
      const { person, view: before } = namedView(context, given);
      if (given.hash && given.hash !== before.hash) throw new Refusal("hash_conflict");
      return { view: changeView(context, person, before, checked) };
    },
  ),

  "views.publish": method(
    z.looseObject({ user_id: z.string(), hash: z.string().optional(), view }),
    (context, given) => {
      const checked = readView(given.view);
      if (checked.type !== "home")
        throw new Refusal("invalid_arguments", ["[ERROR] must be a home view [json-pointer:/view/type]"]);
      const person = personOf(context, given.user_id);
      const before = context.state.views.home(person.id);
      if (given.hash && before && given.hash !== before.hash) throw new Refusal("hash_conflict");
      return { view: publishHome(context, person.id, checked) };
    },
  ),
};
