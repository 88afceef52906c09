import { z } from "zod";
import { announceModals } from "../acts/announce.ts";
import { chosenIn, type StateValues } from "../acts/element-values.ts";
import { changeView, pushModal, readView } from "../acts/set-view.ts";
import { elementsIn } from "../blocks/elements-in-blocks.ts";
import type { WorkspaceContext } from "../context.ts";
import type { SubmissionResult, submitViewSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredView } from "../state/views.ts";
import { topmost } from "./close-view.ts";
import { missingIn } from "./missing-values.ts";
import { payloadBase, viewAsSent } from "./payload-parts.ts";

type Values = z.infer<typeof submitViewSchema>["values"];

/** What an app may answer a submission with. https://docs.slack.dev/surfaces/modals#handling_submissions */
const responseSchema = z.discriminatedUnion("response_action", [
  z.looseObject({ response_action: z.literal("errors"), errors: z.record(z.string(), z.string()) }),
  z.looseObject({ response_action: z.literal("update"), view: z.unknown() }),
  z.looseObject({ response_action: z.literal("push"), view: z.unknown() }),
  z.looseObject({ response_action: z.literal("clear") }),
]);

/** A person submits the topmost modal; the app closes it, changes it, lays one on top or points out errors. */
export async function submitView(
  context: WorkspaceContext,
  viewId: string,
  given: z.infer<typeof submitViewSchema>,
): Promise<SubmissionResult> {
  const view = topmost(context, given.user, viewId);
  const filled = { ...view, state: { values: withValues(view, given.values) } };
  const missing = missingIn(filled);
  if (Object.keys(missing).length > 0) return result(context, given.user, "errors", missing);
  context.state.views.replace(filled);
  const answer = await context.app.sendAndWait({
    kind: "interaction",
    name: "view_submission",
    payload: {
      type: "view_submission",
      ...payloadBase(context, given.user),
      trigger_id: context.state.triggers.issue(given.user, view.id),
      view: viewAsSent(filled),
      response_urls: [],
    },
  });
  if (!answer.ok) throw new Refusal(answer.error);
  return follow(context, given.user, filled, answer.body);
}

/** The view's values with those the person entered. */
function withValues(view: StoredView, entered: Values): StateValues {
  const values = structuredClone(view.state.values);
  for (const { element, block } of elementsIn(view.blocks)) {
    const blockId = block.block_id ?? "";
    const chosen = entered[blockId]?.[element.action_id];
    const inBlock = values[blockId];
    if (chosen !== undefined && inBlock) inBlock[element.action_id] = chosenIn(element, chosen);
  }
  return values;
}

function follow(
  context: WorkspaceContext,
  person: string,
  view: StoredView,
  body: unknown,
): SubmissionResult {
  if (typeof body !== "object" || body === null || !("response_action" in body)) {
    context.state.views.close(person, false);
    return finish(context, person, "closed");
  }
  const parsed = responseSchema.safeParse(body);
  if (!parsed.success) throw new Refusal("invalid_view_response", [z.prettifyError(parsed.error)]);
  const response = parsed.data;
  if (response.response_action === "errors") return result(context, person, "errors", response.errors);
  if (response.response_action === "clear") {
    context.state.views.close(person, true);
    return finish(context, person, "closed");
  }
  const shown = showableView(response.view);
  if (response.response_action === "push") pushModal(context, person, shown);
  else changeView(context, person, view, shown);
  return result(context, person, response.response_action === "push" ? "pushed" : "updated");
}

function showableView(given: unknown) {
  try {
    return readView(given);
  } catch (fault) {
    if (fault instanceof Refusal) throw new Refusal("invalid_view_response", fault.details);
    throw fault;
  }
}

function finish(context: WorkspaceContext, person: string, outcome: "closed"): SubmissionResult {
  announceModals(context, person);
  return result(context, person, outcome);
}

function result(
  context: WorkspaceContext,
  person: string,
  outcome: SubmissionResult["outcome"],
  errors?: Record<string, string>,
): SubmissionResult {
  const modals = [...context.state.views.stack(person)];
  return { ok: true, outcome, modals, ...(errors && { errors }) };
}
