import type { ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { reportText } from "../../conversation/report-words.ts";
import { DIGEST_ACTIONS } from "../../digest/blocks.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { formFault, formWords, type ProgressForm, readingOfForm } from "../../progress/form.ts";
import type { Report } from "../../progress/report.ts";
import type { Statement } from "../../progress/statement.ts";
import { postOnce } from "../post-once.ts";
import { typedWords } from "../typed-words.ts";
import {
  CONFIRM_MODAL,
  confirmModal,
  formFaultWords,
  RECORD_FIELDS,
  RECORD_MODAL,
  recordModal,
} from "../views/record-modal.ts";
import { reportsView } from "../views/reports-view.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";

/** What the modal is made from besides its fields: kept in its private_metadata. */
const source = z.object({
  channel: z.string().nullable(),
  messageTs: z.string().nullable(),
  permalink: z.string().nullable(),
  language: z.enum(["zh", "en"]),
});
type Source = z.infer<typeof source>;

const trigger = z.object({ trigger_id: z.string(), user: z.object({ id: z.string() }) });
const onMessage = trigger.extend({
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), text: z.string().default("") }),
});
const field = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});
const submission = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), field)) }),
  }),
});
const clicked = z.object({ value: z.string().default("") });

/** Recording by form: the global shortcut, the message shortcut, and the buttons of a digest and of App Home. */
export function registerRecord(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.shortcut("new_entry", async ({ ack, shortcut, client }) => {
    await ack();
    const { trigger_id, user } = trigger.parse(shortcut);
    await open(dependencies, client, { trigger_id, person: user.id, task: null });
  });
  app.shortcut("record_message", async ({ ack, shortcut, client }) => {
    await ack();
    await openFromMessage(dependencies, client, onMessage.parse(shortcut));
  });
  app.action(DIGEST_ACTIONS.report, async ({ ack, action, body, client }) => {
    await ack();
    const { trigger_id, user } = trigger.parse(body);
    const task = /^\d+$/.exec(clicked.parse(action).value)?.[0];
    await open(dependencies, client, {
      trigger_id,
      person: user.id,
      task: task === undefined ? null : Number(task),
    });
  });
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: RECORD_MODAL },
    async ({ ack, body, client }) => {
      await submit(dependencies, client, submission.parse(body), ack);
    },
  );
  app.view<ViewSubmitAction>(
    { type: "view_submission", callback_id: CONFIRM_MODAL },
    async ({ ack, body, client }) => {
      await ack();
      await confirm(dependencies, client, submission.parse(body));
    },
  );
}

type Opening = { trigger_id: string; person: string; task: number | null };

async function open(
  dependencies: ListenerDependencies,
  client: WebClient,
  { trigger_id, person, task }: Opening,
): Promise<void> {
  const language = dependencies.people.languageOf(person) ?? "zh";
  const metadata = JSON.stringify({
    channel: null,
    messageTs: null,
    permalink: null,
    language,
  } satisfies Source);
  const initial = { ...emptyForm(dependencies), ...(task === null ? {} : { task }) };
  await client.views.open({
    trigger_id,
    view: recordModal(dependencies, { language, initial, metadata, quoted: null }),
  });
}

/** The message is read as if it had been said to Duban; what was read is where the form starts. */
async function openFromMessage(
  dependencies: ListenerDependencies,
  client: WebClient,
  { trigger_id, user, channel, message }: z.infer<typeof onMessage>,
): Promise<void> {
  const { ledger, now, people } = dependencies;
  const text = typedWords(message.text, { botUserId: undefined, nameOf: people.nameOf });
  const [reading] = await ledger.read({ text, at: now() });
  const language = people.languageOf(user.id) ?? detectLanguage(text);
  const { permalink } = await client.chat
    .getPermalink({ channel: channel.id, message_ts: message.ts })
    .catch(() => ({ permalink: null }));
  const metadata = JSON.stringify({
    channel: channel.id,
    messageTs: message.ts,
    permalink: permalink ?? null,
    language,
  } satisfies Source);
  const read =
    reading === undefined
      ? {}
      : {
          task: reading.task,
          targetId: reading.targetId,
          amount: reading.amount,
          asOf: reading.asOf,
          kind: formKind(reading.kind, reading.lifecycle),
        };
  const initial: ProgressForm = { ...emptyForm(dependencies), ...read, note: text.slice(0, 1000) };
  await client.views.open({
    trigger_id,
    view: recordModal(dependencies, { language, initial, metadata, quoted: text }),
  });
}

function formKind(kind: string, lifecycle: string | null): ProgressForm["kind"] {
  if (kind === "delta" || kind === "set") return kind;
  if (kind === "ambiguous") return "delta";
  return lifecycle === "done" ? "done" : "note";
}

function emptyForm({ targets, plan, now }: ListenerDependencies): ProgressForm {
  const target = targets.find(({ kind, value }) => kind === "quantity" && value !== null);
  const task = target?.task ?? plan.chapters[0]?.tasks[0]?.number ?? 1;
  return {
    task,
    targetId: target?.id ?? null,
    kind: "delta",
    amount: null,
    asOf: dayIn(PLAN_ZONE, now()),
    note: "",
  };
}

type Submission = z.infer<typeof submission>;
type Acknowledge = (
  answer?:
    | { response_action: "errors"; errors: Record<string, string> }
    | { response_action: "update"; view: ReturnType<typeof confirmModal> },
) => Promise<void>;

async function submit(
  dependencies: ListenerDependencies,
  client: WebClient,
  { user, view, trigger_id }: Submission,
  ack: Acknowledge,
): Promise<void> {
  const from = source.parse(JSON.parse(view.private_metadata));
  const form = formOf(view.state.values, dependencies.now());
  const fault = formFault(form);
  if (fault !== null) return ack({ response_action: "errors", errors: formFaultWords(fault, from.language) });
  const [report] = await record(dependencies, form, from, user.id, trigger_id);
  if (report === undefined) return ack();
  if (report.kind === "to_confirm") {
    const metadata = JSON.stringify({ card: report.card, language: from.language });
    return ack({
      response_action: "update",
      view: confirmModal(reportText(report, from.language, dependencies), metadata, from.language),
    });
  }
  await ack();
  await tell(dependencies, client, user.id, [report], from.language);
}

async function record(
  { ledger, targets, standings, now }: ListenerDependencies,
  form: ProgressForm,
  from: Source,
  person: string,
  triggerId: string,
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
    key: `view:${triggerId}`,
    at: now(),
  };
  return ledger.record(statement, [reading]);
}

const confirmed = z.object({ card: z.string(), language: z.enum(["zh", "en"]) });

async function confirm(
  dependencies: ListenerDependencies,
  client: WebClient,
  { user, view }: Submission,
): Promise<void> {
  const { card, language } = confirmed.parse(JSON.parse(view.private_metadata));
  const decided = await dependencies.ledger.decide(card, "yes", user.id);
  if (decided.kind === "recorded") await tell(dependencies, client, user.id, [decided.report], language);
}

/** The receipt goes to the person's own direct message: a form belongs to no thread. */
async function tell(
  dependencies: ListenerDependencies,
  client: WebClient,
  person: string,
  reports: Report[],
  language: Language,
): Promise<void> {
  const { wait } = dependencies;
  const [first] = reports;
  const key = first?.kind === "recorded" ? `receipt:${first.entry.id}` : `receipt:${person}`;
  await guarded(
    dependencies,
    key,
    language,
    async () => {
      const { channel } = await client.conversations.open({ users: person });
      await postOnce(
        client,
        { channel: channel?.id ?? person, ...reportsView(reports, language, dependencies) },
        { event: "duban_reply", key },
        wait,
      );
    },
    (text) => client.chat.postMessage({ channel: person, text }),
  );
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
    note: at(RECORD_FIELDS.note)?.value ?? "",
  };
}
