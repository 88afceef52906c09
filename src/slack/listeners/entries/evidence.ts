import type { ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Decided } from "../../../progress/cards/card-decisions.ts";
import type { Evidence } from "../../../progress/entries/entry.ts";
import { filesHandedOver } from "../../handed-over.ts";
import { type Submission, submission } from "../../record-form/payloads.ts";
import { refreshDecided } from "../../refresh-after.ts";
import { EVIDENCE_ACTION } from "../../views/entries/card-view.ts";
import { decidedView } from "../../views/entries/decided-view.ts";
import {
  EVIDENCE_FIELDS,
  EVIDENCE_MODAL,
  evidenceMissing,
  evidenceModal,
} from "../../views/entries/evidence-modal.ts";
import { placeOfClicked } from "../clicked-message.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guardedDirect } from "../guarded-interactions.ts";
import { blockAction, clickedValue } from "../payloads.ts";
import { postDirect } from "../post-direct.ts";
import { followUp } from "./owners.ts";

const asked = z.object({
  card: z.string(),
  task: z.coerce.number().int(),
  language: z.enum(["zh", "en"]),
  alone: z.boolean().default(true),
});
/** Where the card stands, if it can be changed later and is the only report of its message. */
const place = z.object({ channel: z.string(), ts: z.string() }).nullable();
const supplying = z.object({ card: z.string(), language: z.enum(["zh", "en"]), place });

/** 补充依据: a modal for the link or files that show that a task is done, and the receipt in the card's place. */
export function registerEvidence(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.action(EVIDENCE_ACTION, async ({ ack, action, body, client }) => {
    await ack();
    const click = blockAction.parse(body);
    const { card, task, language, alone } = clickedValue(action, asked);
    const metadata = JSON.stringify({ card, language, place: alone ? placeOfClicked(click) : null });
    const view = evidenceModal(taskHeading(task, language, dependencies), metadata, language);
    await client.views.open({ trigger_id: click.trigger_id, view });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: EVIDENCE_MODAL },
    async ({ ack, body, client }) => {
      const submitted = submission.parse(body);
      const given = supplying.parse(JSON.parse(submitted.view.private_metadata));
      const evidence = await evidenceGiven(client, submitted.view.state.values);
      if (evidence.length === 0)
        return ack({ response_action: "errors", errors: evidenceMissing(given.language) });
      await ack();
      await supply(dependencies, client, submitted, { ...given, evidence });
    },
  );
}

async function supply(
  dependencies: ListenerDependencies,
  client: WebClient,
  { trigger_id, user }: Submission,
  { card, language, place, evidence }: z.infer<typeof supplying> & { evidence: Evidence[] },
): Promise<void> {
  const person = user.id;
  const asked = { key: `view:${trigger_id}`, person, language, client };
  await guardedDirect(dependencies, asked, async () => {
    await dependencies.people.meet(client, person);
    const decided = await dependencies.ledger.supply(card, evidence, person);
    await followUp(dependencies, client, decided, { card, by: person });
    await show(dependencies, client, decided, { person, card, language, place });
    await refreshDecided(dependencies, client, decided, person);
  });
}

type Values = Submission["view"]["state"]["values"];

/** The link and the files of a modal. */
export async function evidenceGiven(client: WebClient, values: Values): Promise<Evidence[]> {
  const url = values[EVIDENCE_FIELDS.url]?.[EVIDENCE_FIELDS.url]?.value?.trim() ?? "";
  const files = values[EVIDENCE_FIELDS.files]?.[EVIDENCE_FIELDS.files]?.files ?? [];
  const link: Evidence[] = /^https?:\/\//i.test(url) ? [{ kind: "link", url, title: url }] : [];
  return [...link, ...(await filesHandedOver(client, files))];
}

type Shown = { person: string; card: string; language: Language; place: z.infer<typeof place> };

async function show(
  dependencies: ListenerDependencies,
  client: WebClient,
  decided: Decided,
  { person, card, language, place }: Shown,
): Promise<void> {
  const view = decidedView(decided, language, dependencies, true);
  const isSettled = ["recorded", "passed_on", "closed_since"].includes(decided.kind);
  if (place !== null && isSettled) await client.chat.update({ ...place, ...view });
  else await postDirect(dependencies, client, { person, key: `evidence:${card}:${decided.kind}`, view });
}
