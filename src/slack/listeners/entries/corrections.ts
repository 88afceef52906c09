import type { ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { reportText } from "../../../conversation/words/report-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Decided } from "../../../progress/cards/card-decisions.ts";
import type { EntryId } from "../../../progress/entries/entry.ts";
import type { Corrected } from "../../../progress/ledger/entry-changes.ts";
import { submission } from "../../record-form/payloads.ts";
import { refreshDecided } from "../../refresh-after.ts";
import {
  CORRECT_ACTION,
  CORRECT_FIELD,
  CORRECT_MODAL,
  correctionFault,
  correctModal,
} from "../../views/entries/correct-modal.ts";
import { decidedView } from "../../views/entries/decided-view.ts";
import { confirmModal } from "../../views/record-form/confirm-modal.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { blockAction, clickedButton } from "../payloads.ts";
import { postDirect } from "../post-direct.ts";
import { isEphemeral, whisper } from "../whisper.ts";
import { followUp } from "./owners.ts";
import { tellAuthor } from "./tell-author.ts";

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
  const { app, people, ledger, now, history } = dependencies;
  app.action(CORRECT_ACTION, async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { entry: id, language, alone } = asked.parse(JSON.parse(clickedButton.parse(action).value));
    const entry = (await history()).find((each) => each.id === id);
    if (entry === undefined)
      return whisper(respond, click, {
        text: correctionFault({ kind: "unknown_entry" }, language, dependencies),
      });
    const { channel, message } = click;
    const isPlaced = alone && !isEphemeral(click) && channel !== undefined && message !== undefined;
    const at = isPlaced ? { channel: channel.id, ts: message.ts } : null;
    const metadata = JSON.stringify({ entry: id, language, place: at });
    const view = correctModal(entry, metadata, { language, words: dependencies });
    await client.views.open({ trigger_id: click.trigger_id, view });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: CORRECT_MODAL },
    async ({ ack, body, client }) => {
      const { user, view, trigger_id } = submission.parse(body);
      const { entry, language, place } = correcting.parse(JSON.parse(view.private_metadata));
      const text = view.state.values[CORRECT_FIELD]?.[CORRECT_FIELD]?.value?.trim() ?? "";
      const key = `correct:${trigger_id}`;
      const corrected = await ledger.correct(entry as EntryId, { text, by: user.id, key, at: now() });
      if (corrected.kind === "not_yours")
        for (const person of corrected.permission.who) await people.meet(client, person);
      if (corrected.kind !== "proposed") {
        const errors = { [CORRECT_FIELD]: correctionFault(corrected, language, dependencies) };
        return ack({ response_action: "errors", errors });
      }
      if (!corrected.isCertain)
        return ack({ response_action: "update", view: doubtModal(dependencies, corrected, language) });
      await ack();
      await guarded(
        dependencies,
        `view:${trigger_id}`,
        language,
        async () => {
          await people.meet(client, user.id);
          const { card } = corrected;
          const decided = await ledger.decide(card, "yes", user.id);
          await followUp(dependencies, client, decided, { card, by: user.id });
          await show(dependencies, client, decided, { person: user.id, card, language, place });
          if (decided.kind === "recorded")
            await tellAuthor(dependencies, client, corrected.entry, {
              kind: "corrected",
              by: user.id,
              to: decided.report.entry.quotedWords,
            });
          await refreshDecided(dependencies, client, decided, user.id);
        },
        (text) => client.chat.postMessage({ channel: user.id, text }),
      );
    },
  );
}

/** The same question as about a form that is doubtful; its yes goes the same way. */
function doubtModal(
  dependencies: ListenerDependencies,
  { card, reading }: Extract<Corrected, { kind: "proposed" }>,
  language: Language,
) {
  const report = { kind: "to_confirm", card, reading, standing: null, choices: [] } as const;
  const question = reportText({ ...report, choices: [] }, language, dependencies);
  return confirmModal(question, JSON.stringify({ card, language }), language);
}

type Shown = { person: string; card: string; language: Language; place: z.infer<typeof place> };

/** In the old receipt's place; where Slack does not let that be changed, in the person's direct message. */
async function show(
  dependencies: ListenerDependencies,
  client: WebClient,
  decided: Decided,
  { person, card, language, place }: Shown,
): Promise<void> {
  const view = decidedView(decided, language, dependencies, true);
  const direct = (): Promise<void> =>
    postDirect(dependencies, client, { person, key: `correct:${card}`, view });
  if (place === null || decided.kind !== "recorded") return direct();
  await client.chat.update({ ...place, ...view }).catch(direct);
}
