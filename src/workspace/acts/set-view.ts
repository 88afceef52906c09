import { randomUUID } from "node:crypto";
import { z } from "zod";
import { faultsInBlocks } from "../blocks/check-blocks.ts";
import { faultsInSlackWords } from "../blocks/faults-in-slack-words.ts";
import { plainText } from "../blocks/text-objects.ts";
import type { WorkspaceContext } from "../context.ts";
import { blockSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { StoredView } from "../state/views.ts";
import { announceModals } from "./announce.ts";
import { valuesOf } from "./element-values.ts";
import { withBlockIds } from "./post-message.ts";

const common = {
  blocks: z.array(blockSchema),
  private_metadata: z.string().max(3000).default(""),
  callback_id: z.string().max(255).default(""),
  external_id: z.string().max(255).default(""),
};
/** https://docs.slack.dev/reference/views */
const givenViewSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("modal"),
    title: plainText(24),
    submit: plainText(24).nullish(),
    close: plainText(24).nullish(),
    clear_on_close: z.boolean().default(false),
    notify_on_close: z.boolean().default(false),
    submit_disabled: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ type: z.literal("home"), ...common }),
]);
type GivenView = z.infer<typeof givenViewSchema>;

const mostInStack = 3;

/** Checks a view an app gave, as Slack does; throws invalid_arguments with a pointer to each fault. */
export function readView(given: unknown): GivenView {
  const parsed = givenViewSchema.safeParse(given);
  if (!parsed.success)
    throw new Refusal("invalid_arguments", faultsInSlackWords(parsed.error.issues, given, "/view"));
  const view = parsed.data;
  const faults = faultsInBlocks(view.blocks, view.type, "/view/blocks");
  const asks = view.blocks.some(({ type }) => type === "input");
  if (view.type === "modal" && asks && !view.submit)
    faults.push("[ERROR] missing required field: submit (there are input blocks) [json-pointer:/view]");
  if (faults.length > 0) throw new Refusal("invalid_arguments", faults);
  return view;
}

/** Opens a modal for a person in place of any open one. */
export function openModal(context: WorkspaceContext, person: string, given: GivenView): StoredView {
  const view = createView(context, given, null);
  context.state.views.open(person, view);
  announceModals(context, person);
  return view;
}

/** Lays a modal on top of the open ones; throws push_limit_reached at a fourth. */
export function pushModal(context: WorkspaceContext, person: string, given: GivenView): StoredView {
  const stack = context.state.views.stack(person);
  if (stack.length >= mostInStack) throw new Refusal("push_limit_reached");
  const view = createView(context, given, stack.at(-1) ?? null);
  context.state.views.push(person, view);
  announceModals(context, person);
  return view;
}

/** Gives an open view new contents; what was typed stays where block_id and action_id are the same. */
export function changeView(
  context: WorkspaceContext,
  person: string,
  before: StoredView,
  given: GivenView,
): StoredView {
  const fresh = createView(context, given, null, before.id);
  const { id, root_view_id, previous_view_id } = before;
  const state = { values: valuesOf(fresh.blocks, before.state.values) };
  const view = { ...fresh, id, root_view_id, previous_view_id, state };
  context.state.views.replace(view);
  if (view.type === "home") context.updates.tell({ type: "home", home: view }, [person]);
  else announceModals(context, person);
  return view;
}

/** Publishes App Home for a person; the view keeps its id over publications. */
export function publishHome(context: WorkspaceContext, person: string, given: GivenView): StoredView {
  const before = context.state.views.home(person);
  if (before) return changeView(context, person, before, given);
  const view = createView(context, given, null);
  context.state.views.publish(person, view);
  context.updates.tell({ type: "home", home: view }, [person]);
  return view;
}

/** `replacing` is the id of the view that makes room, which may keep its external_id. */
function createView(
  context: WorkspaceContext,
  given: GivenView,
  below: StoredView | null,
  replacing?: string,
): StoredView {
  const taken = context.state.views.findByExternalId(given.external_id);
  if (taken && taken.view.id !== replacing) throw new Refusal("duplicate_external_id");
  const id = context.state.identifiers.next("V");
  const blocks = withBlockIds(context, given.blocks);
  const modal = given.type === "modal" ? given : undefined;
  return {
    id,
    team_id: context.seed.team.id,
    app_id: context.seed.app.id,
    bot_id: context.seed.app.bot_id,
    type: given.type,
    callback_id: given.callback_id,
    external_id: given.external_id,
    private_metadata: given.private_metadata,
    title: modal?.title ?? null,
    submit: modal?.submit ?? null,
    close: modal?.close ?? null,
    clear_on_close: modal?.clear_on_close ?? false,
    notify_on_close: modal?.notify_on_close ?? false,
    blocks,
    hash: `${Math.floor(context.state.clock.now().getTime() / 1000)}.${randomUUID().slice(0, 8)}`,
    root_view_id: below?.root_view_id ?? id,
    previous_view_id: below?.id ?? null,
    state: { values: valuesOf(blocks) },
  };
}
