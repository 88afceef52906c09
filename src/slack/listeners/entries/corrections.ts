import type { ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { reportText } from "../../../conversation/words/report-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { EntryId } from "../../../progress/entries/entry.ts";
import type { Corrected } from "../../../progress/ledger/entry-changes.ts";
import type { Report } from "../../../progress/ledger/report.ts";
import { type Submission, submission } from "../../record-form/payloads.ts";
import {
  CORRECT_ACTION,
  CORRECT_FIELD,
  CORRECT_MODAL,
  correctionFault,
  correctModal,
} from "../../views/entries/correct-modal.ts";
import { confirmModal } from "../../views/record-form/confirm-modal.ts";
import { placeOfClicked } from "../clicked-message.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { blockAction, clickedValue } from "../payloads.ts";
import { whisper } from "../whisper.ts";
import { putCorrection } from "./put-correction.ts";

const asked = z.object({
  entry: z.string(),
  language: z.enum(["zh", "en"]),
  alone: z.boolean().default(true),
});
/** Where the receipt stands, if it can be changed later and is the only report of its message. */
const place = z.object({ channel: z.string(), ts: z.string() }).nullable();
const correcting = z.object({ entry: z.string(), language: z.enum(["zh", "en"]), place });

/** 更正: a modal with the entry's words to be changed, and the new receipt in the old one's place. */
export function registerCorrections(dependencies: ListenerDependencies): void {
  const { app, history } = dependencies;
  app.action(CORRECT_ACTION, async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { entry: id, language, alone } = clickedValue(action, asked);
    const entry = (await history()).find((each) => each.id === id);
    if (entry === undefined) {
      const text = correctionFault({ kind: "unknown_entry" }, language, dependencies);
      return whisper(respond, click, { text });
    }
    const metadata = JSON.stringify({ entry: id, language, place: alone ? placeOfClicked(click) : null });
    const view = correctModal(entry, metadata, { language, words: dependencies });
    await client.views.open({ trigger_id: click.trigger_id, view });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: CORRECT_MODAL },
    async ({ ack, body, client }) => {
      const submitted = submission.parse(body);
      const given = correcting.parse(JSON.parse(submitted.view.private_metadata));
      const corrected = await proposed(dependencies, client, submitted, given.entry);
      const { language } = given;
      if (corrected.kind !== "proposed") {
        const errors = { [CORRECT_FIELD]: correctionFault(corrected, language, dependencies) };
        return ack({ response_action: "errors", errors });
      }
      if (!corrected.isCertain)
        return ack({ response_action: "update", view: doubtModal(dependencies, corrected, language) });
      await ack();
      await putCorrection(dependencies, client, submitted, { ...given, corrected });
    },
  );
}

/** The correction as a card, or why there is none; the names that a refusal mentions are learned. */
async function proposed(
  { ledger, people, now }: ListenerDependencies,
  client: WebClient,
  { user, view, trigger_id }: Submission,
  entry: string,
): Promise<Corrected> {
  const text = view.state.values[CORRECT_FIELD]?.[CORRECT_FIELD]?.value?.trim() ?? "";
  const key = `correct:${trigger_id}`;
  const corrected = await ledger.correct(entry as EntryId, { text, by: user.id, key, at: now() });
  if (corrected.kind === "not_yours")
    for (const person of corrected.permission.who) await people.meet(client, person);
  return corrected;
}

/** The same question as about a form that is doubtful; its yes goes the same way. */
function doubtModal(
  dependencies: ListenerDependencies,
  { card, reading }: Extract<Corrected, { kind: "proposed" }>,
  language: Language,
) {
  const report: Report = { kind: "to_confirm", card, reading, standing: null, choices: [] };
  const question = reportText(report, language, dependencies);
  return confirmModal(question, JSON.stringify({ card, language }), language);
}
