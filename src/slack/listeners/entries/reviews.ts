import type { RespondFn, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import { submission } from "../../record-form/payloads.ts";
import { RETURN_FIELD, RETURN_MODAL, REVIEW_ACTIONS, returnModal } from "../../views/entries/review-view.ts";
import { reviewedView } from "../../views/entries/reviewed-view.ts";
import { isEphemeral, placeOfClicked } from "../clicked-message.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guardedClick, guardedDirect } from "../guarded-interactions.ts";
import { type BlockAction, blockAction, clickedValue } from "../payloads.ts";
import { postDirect } from "../post-direct.ts";
import { whisper } from "../whisper.ts";
import { decideReview } from "./decide-review.ts";

const asked = z.object({ entry: z.string(), task: z.coerce.number().int(), language: z.enum(["zh", "en"]) });
/** The card that a modal was opened from; null where only one person sees it, so that it cannot be changed later. */
const returning = asked.extend({ card: z.object({ channel: z.string(), ts: z.string() }).nullable() });

/** 确认办结 and 退回: a reviewer's word on a task that was reported as done. */
export function registerReviews(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.action(REVIEW_ACTIONS.confirm, async ({ ack, action, body, client, respond }) => {
    await ack();
    await confirm(dependencies, client, blockAction.parse(body), action, respond);
  });
  app.action(REVIEW_ACTIONS.return, async ({ ack, action, body, client }) => {
    await ack();
    const click = blockAction.parse(body);
    const { entry, task, language } = clickedValue(action, asked);
    const heading = taskHeading(task, language, dependencies);
    const metadata = JSON.stringify({ entry, task, language, card: placeOfClicked(click) });
    await client.views.open({ trigger_id: click.trigger_id, view: returnModal(heading, metadata, language) });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: RETURN_MODAL },
    async ({ ack, body, client }) => {
      await ack();
      await giveBack(dependencies, client, submission.parse(body));
    },
  );
}

async function confirm(
  dependencies: ListenerDependencies,
  client: WebClient,
  click: BlockAction,
  action: unknown,
  respond: RespondFn,
): Promise<void> {
  const { entry, language } = clickedValue(action, asked);
  const { trigger_id, user } = click;
  const work = async (): Promise<void> => {
    await dependencies.people.meet(client, user.id);
    const given = { entry, verdict: { kind: "confirm" }, by: user.id, language } as const;
    const reviewed = await decideReview(dependencies, client, given);
    const { replaces, ...view } = reviewedView(reviewed, { language, words: dependencies });
    if (isAtHome(click))
      await postDirect(dependencies, client, { person: user.id, key: `confirm:${trigger_id}`, view });
    else if (replaces && !isEphemeral(click)) await respond({ replace_original: true, ...view });
    else await whisper(respond, click, view);
  };
  if (!isAtHome(click)) return guardedClick(dependencies, { click, language, respond }, work);
  await guardedDirect(dependencies, { key: `action:${trigger_id}`, person: user.id, language, client }, work);
}

async function giveBack(
  dependencies: ListenerDependencies,
  client: WebClient,
  { user, view, trigger_id }: z.infer<typeof submission>,
): Promise<void> {
  const { entry, language, card } = returning.parse(JSON.parse(view.private_metadata));
  const reason = view.state.values[RETURN_FIELD]?.[RETURN_FIELD]?.value?.trim() ?? "";
  const asked = { key: `view:${trigger_id}`, person: user.id, language, client };
  await guardedDirect(dependencies, asked, async () => {
    await dependencies.people.meet(client, user.id);
    const given = { entry, verdict: { kind: "return", reason }, by: user.id, language } as const;
    const reviewed = await decideReview(dependencies, client, given);
    const { replaces, ...shown } = reviewedView(reviewed, { language, words: dependencies });
    if (card !== null && replaces) await client.chat.update({ ...card, ...shown });
    else
      await postDirect(dependencies, client, { person: user.id, key: `return:${trigger_id}`, view: shown });
  });
}

/** App Home is no place to answer in: Slack sends no address for an answer with such a click. */
function isAtHome({ channel }: BlockAction): boolean {
  return channel === undefined;
}
