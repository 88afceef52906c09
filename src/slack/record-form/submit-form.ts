import type { WebClient } from "@slack/web-api";
import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { reportText } from "../../conversation/words/report-words.ts";
import type { Evidence } from "../../progress/entries/entry.ts";
import type { Statement } from "../../progress/entries/statement.ts";
import type { Report } from "../../progress/ledger/report.ts";
import { formFault, formWords, type ProgressForm, readingOfForm } from "../../progress/reading/form.ts";
import type { ListenerDependencies } from "../listeners/dependencies.ts";
import { confirmModal } from "../views/record-form/confirm-modal.ts";
import { formFaultWords } from "../views/record-form/record-form-words.ts";
import { evidenceOf, formOf } from "./filled-in.ts";
import { type FormSource, type Submission, source } from "./payloads.ts";
import { tellReceipt } from "./tell-receipt.ts";

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
  await tellReceipt(
    dependencies,
    client,
    { person: user.id, key: `receipt:${trigger_id}` },
    report,
    from.language,
  );
}

async function record(
  { ledger, targets, standings, now }: ListenerDependencies,
  form: ProgressForm,
  from: FormSource,
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
