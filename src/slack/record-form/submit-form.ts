import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { reportText } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Evidence } from "../../progress/entry.ts";
import { formFault, formWords, type ProgressForm, readingOfForm } from "../../progress/form.ts";
import type { Report } from "../../progress/report.ts";
import type { Statement } from "../../progress/statement.ts";
import type { ListenerDependencies } from "../listeners/dependencies.ts";
import { evidenceGiven } from "../listeners/evidence.ts";
import { guarded } from "../listeners/guarded.ts";
import { involveOwners } from "../listeners/owners.ts";
import { postDirect } from "../listeners/post-direct.ts";
import { refreshAfter } from "../refresh-after.ts";
import { confirmModal } from "../views/confirm-modal.ts";
import { decidedView } from "../views/decided-view.ts";
import { formFaultWords, RECORD_FIELDS } from "../views/record-form-words.ts";
import { reportsView } from "../views/reports-view.ts";
import { type Source, type Submission, source } from "./payloads.ts";

type Acknowledge = (
  answer?:
    | { response_action: "errors"; errors: Record<string, string> }
    | { response_action: "update"; view: ReturnType<typeof confirmModal> },
) => Promise<void>;

/** Records what was filled in, or says what is missing, or asks where it is doubtful. */
export async function submitForm(
  dependencies: ListenerDependencies,
  client: WebClient,
  { user, view, trigger_id }: Submission,
  ack: Acknowledge,
): Promise<void> {
  const from = source.parse(JSON.parse(view.private_metadata));
  const form = formOf(view.state.values, dependencies.now());
  const fault = formFault(form);
  if (fault !== null) return ack({ response_action: "errors", errors: formFaultWords(fault, from.language) });
  const evidence = await evidenceOf(client, view.state.values, from);
  const [report] = await record(dependencies, form, from, { person: user.id, trigger_id, evidence });
  if (report === undefined) return ack();
  if (report.kind === "to_confirm") {
    const metadata = JSON.stringify({ card: report.card, language: from.language });
    return ack({
      response_action: "update",
      view: confirmModal(reportText(report, from.language, dependencies), metadata, from.language),
    });
  }
  await ack();
  await tell(dependencies, client, { person: user.id, key: `receipt:${trigger_id}` }, report, from.language);
}

async function record(
  { ledger, targets, standings, now }: ListenerDependencies,
  form: ProgressForm,
  from: Source,
  { person, trigger_id, evidence }: { person: string; trigger_id: string; evidence: Evidence[] },
): Promise<Report[]> {
  const target = targets.find(({ id }) => id === form.targetId) ?? null;
  const standing = (await standings()).find(({ task }) => task.number === form.task) ?? null;
  const words = formWords(form, target, from.language);
  const reading = readingOfForm(form, { target, standing, today: dayIn(PLAN_ZONE, now()), words });
  const statement: Statement = {
    text: words,
    person,
    source: from.messageTs === null ? "modal" : "shortcut",
    channel: from.channel,
    messageTs: from.messageTs,
    permalink: from.permalink,
    evidence,
    key: `view:${trigger_id}`,
    at: now(),
  };
  return ledger.record(statement, [reading]);
}

const confirmed = z.object({ card: z.string(), language: z.enum(["zh", "en"]) });

/** Records a doubtful form that was confirmed. */
export async function confirmForm(
  dependencies: ListenerDependencies,
  client: WebClient,
  { user, view }: Submission,
): Promise<void> {
  const { card, language } = confirmed.parse(JSON.parse(view.private_metadata));
  const decided = await dependencies.ledger.decide(card, "yes", user.id);
  const receipt = { person: user.id, key: `receipt:${card}` };
  if ("report" in decided) return tell(dependencies, client, receipt, decided.report, language);
  // Corrected or voided meanwhile, or decided already: never silence.
  await postDirect(dependencies, client, {
    ...receipt,
    view: decidedView(decided, language, dependencies, true),
  });
}

/** The receipt goes to the person's own direct message: a form belongs to no thread. */
async function tell(
  dependencies: ListenerDependencies,
  client: WebClient,
  { person, key }: { person: string; key: string },
  report: Report,
  language: Language,
): Promise<void> {
  await guarded(
    dependencies,
    key,
    language,
    async () => {
      await involveOwners(dependencies, client, [report]);
      const view = reportsView([report], language, dependencies);
      await postDirect(dependencies, client, { person, key, view });
      await refreshAfter(dependencies, client, person, [report]);
    },
    (text) => client.chat.postMessage({ channel: person, text }),
  );
}

const judgementChosen = z.enum(["on_track", "at_risk", "behind"]).nullable();

/** What was filled in as evidence; a message that the form was opened on is evidence too. */
async function evidenceOf(
  client: WebClient,
  values: Submission["view"]["state"]["values"],
  { permalink, language }: Source,
): Promise<Evidence[]> {
  const given = await evidenceGiven(client, values);
  const title = language === "zh" ? "原消息" : "message";
  return permalink === null ? given : [{ kind: "link", url: permalink, title }, ...given];
}

function formOf(values: Submission["view"]["state"]["values"], now: Date): ProgressForm {
  const at = (name: string) => values[name]?.[name];
  const what = at(RECORD_FIELDS.what)?.selected_option?.value ?? "";
  const amount = at(RECORD_FIELDS.amount)?.value;
  const kind = z.enum(["delta", "set", "note", "done"]).parse(at(RECORD_FIELDS.kind)?.selected_option?.value);
  return {
    task: Number(what.split("-")[0]),
    targetId: what.includes("-") ? what : null,
    kind,
    amount: amount === undefined || amount === null || amount === "" ? null : Number(amount),
    asOf: at(RECORD_FIELDS.day)?.selected_date ?? dayIn(PLAN_ZONE, now),
    judgement: judgementChosen.parse(at(RECORD_FIELDS.judgement)?.selected_option?.value ?? null),
    note: at(RECORD_FIELDS.note)?.value ?? "",
  };
}
