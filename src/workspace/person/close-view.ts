import type { z } from "zod";
import { announceModals } from "../acts/announce.ts";
import type { WorkspaceContext } from "../context.ts";
import type { closeViewSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredView } from "../state/views.ts";
import { payloadBase, viewAsSent } from "./payload-parts.ts";

/** A person closes a modal; the app hears of it where it asked to. */
export async function closeView(
  context: WorkspaceContext,
  viewId: string,
  given: z.infer<typeof closeViewSchema>,
) {
  const view = topmost(context, given.user, viewId);
  const closed = context.state.views.close(given.user, given.all || view.clear_on_close);
  announceModals(context, given.user);
  const told = closed.filter(({ notify_on_close }) => notify_on_close).toReversed();
  for (const one of told)
    await context.app.sendAndWait({
      kind: "interaction",
      name: "view_closed",
      payload: {
        type: "view_closed",
        ...payloadBase(context, given.user),
        view: viewAsSent(one),
        is_cleared: closed.length > 1 || given.all,
      },
    });
}

/** The person's topmost modal, if it is this one; throws not_found. */
export function topmost(context: WorkspaceContext, person: string, viewId: string): StoredView {
  const view = context.state.views.stack(person).at(-1);
  if (view?.id !== viewId)
    throw new Refusal("not_found", ["Only the topmost modal can be submitted or closed."]);
  return view;
}
