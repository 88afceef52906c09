import type { KnownBlock, ModalView, PlainTextElement, PlainTextOption } from "@slack/types";
import { titleOf } from "../../answering/sources.ts";
import { figureText } from "../../answering/write/figure.ts";
import type { PlanWords } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import { tasksOf } from "../../plan/plan.ts";
import type { JudgementLevel } from "../../progress/entry.ts";
import type { FormFault, ProgressForm } from "../../progress/form.ts";
import { JUDGEMENT_WORDS } from "../../progress/judgement.ts";
import { evidenceInputs } from "./evidence-modal.ts";
import { cut, escaped, LIMITS } from "./markup.ts";

/** Names of the modal's fields, as its submission brings them back: block id and action id are the same word. */
export const RECORD_FIELDS = {
  what: "record_what",
  kind: "record_kind",
  amount: "record_amount",
  day: "record_day",
  judgement: "record_judgement",
  note: "record_note",
} as const;
export const RECORD_MODAL = "record_progress";
export const CONFIRM_MODAL = "record_confirm";

const OPTIONS = 100;

const LABELS = {
  zh: {
    title: "登记进展",
    submit: "登记",
    close: "取消",
    what: "哪项任务",
    kind: "怎么算",
    amount: "数量",
    amountHint: "只填数字；情况说明和办结可以不填。",
    day: "截至哪天",
    note: "说明",
    noteHint: "做了什么，材料放在哪里",
    judgement: "自评",
    judgementHint: "牵头人对整项任务的判断，可以不选；理由写在“说明”里。",
    kinds: { delta: "本次新增", set: "累计达到", note: "情况说明", done: "办结" },
    evidence: "来自消息：",
    confirm: "请确认",
    yes: "确认登记",
    faults: {
      amount_missing: "请填写数量，或把“怎么算”改成情况说明。",
      note_missing: "请写一句说明。",
      no_target: "这项任务没有量化目标，请选“情况说明”或“办结”。",
    },
  },
  en: {
    title: "Record progress",
    submit: "Record",
    close: "Cancel",
    what: "Which task",
    kind: "What it is",
    amount: "Amount",
    amountHint: "A number only; not needed for a note or when the task is done.",
    day: "As of",
    note: "Note",
    noteHint: "What was done, and where the papers are",
    judgement: "Your judgement",
    judgementHint: "How the owner sees the task as a whole; optional. Give the reason as the note.",
    kinds: { delta: "Added this time", set: "Total so far", note: "A note", done: "Task done" },
    evidence: "From the message: ",
    confirm: "Please confirm",
    yes: "Record it",
    faults: {
      amount_missing: "Give the amount, or choose “A note” above.",
      note_missing: "Write a sentence.",
      no_target: "This task has no figure to count: choose “A note” or “Task done”.",
    },
  },
} as const;

/** The words for what is missing, and the field they stand under. */
export function formFaultWords(fault: FormFault, language: Language): Record<string, string> {
  const field =
    fault === "amount_missing"
      ? RECORD_FIELDS.amount
      : fault === "note_missing"
        ? RECORD_FIELDS.note
        : RECORD_FIELDS.kind;
  return { [field]: LABELS[language].faults[fault] };
}

/** The modal to record progress. `metadata` comes back with the submission; `quoted` is the message it is made from. */
export function recordModal(
  words: PlanWords,
  options: { language: Language; initial: ProgressForm; metadata: string; quoted: string | null },
): ModalView {
  const { language, initial, metadata, quoted } = options;
  const labels = LABELS[language];
  const choices = whatOptions(words, language);
  const chosen =
    choices.find(({ value }) => value === (initial.targetId ?? String(initial.task))) ??
    choices.find(({ value }) => value?.split("-")[0] === String(initial.task));
  const kinds = (Object.keys(labels.kinds) as (keyof typeof labels.kinds)[]).map(
    (kind): PlainTextOption => ({ text: plain(labels.kinds[kind]), value: kind }),
  );
  const kind = kinds.find(({ value }) => value === initial.kind);
  const amount = initial.amount === null ? {} : { initial_value: String(initial.amount) };
  const note = initial.note === "" ? {} : { initial_value: cut(initial.note, LIMITS.section) };
  const blocks: KnownBlock[] = [
    ...(quoted === null
      ? []
      : [
          {
            type: "context" as const,
            elements: [{ type: "mrkdwn" as const, text: cut(`${labels.evidence}${escaped(quoted)}`, 2000) }],
          },
        ]),
    input(RECORD_FIELDS.what, labels.what, {
      type: "static_select",
      action_id: RECORD_FIELDS.what,
      options: choices,
      ...(chosen === undefined ? {} : { initial_option: chosen }),
    }),
    input(RECORD_FIELDS.kind, labels.kind, {
      type: "radio_buttons",
      action_id: RECORD_FIELDS.kind,
      options: kinds,
      ...(kind === undefined ? {} : { initial_option: kind }),
    }),
    {
      ...input(RECORD_FIELDS.amount, labels.amount, {
        type: "number_input",
        action_id: RECORD_FIELDS.amount,
        is_decimal_allowed: true,
        ...amount,
      }),
      optional: true,
      hint: plain(labels.amountHint),
    },
    input(RECORD_FIELDS.day, labels.day, {
      type: "datepicker",
      action_id: RECORD_FIELDS.day,
      initial_date: initial.asOf,
    }),
    judgementInput(initial.judgement, language),
    {
      ...input(RECORD_FIELDS.note, labels.note, {
        type: "plain_text_input",
        action_id: RECORD_FIELDS.note,
        multiline: true,
        max_length: 1000,
        placeholder: plain(labels.noteHint),
        ...note,
      }),
      optional: true,
    },
    ...evidenceInputs(language),
  ];
  return {
    type: "modal",
    callback_id: RECORD_MODAL,
    title: plain(labels.title),
    submit: plain(labels.submit),
    close: plain(labels.close),
    private_metadata: metadata,
    blocks,
  };
}

function judgementInput(chosen: JudgementLevel | null, language: Language): KnownBlock {
  const labels = LABELS[language];
  const options = JUDGEMENTS.map(
    (level): PlainTextOption => ({ text: plain(JUDGEMENT_WORDS[language][level]), value: level }),
  );
  const initial = options.find(({ value }) => value === chosen);
  return {
    ...input(RECORD_FIELDS.judgement, labels.judgement, {
      type: "static_select",
      action_id: RECORD_FIELDS.judgement,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    }),
    optional: true,
    hint: plain(labels.judgementHint),
  };
}

const JUDGEMENTS: JudgementLevel[] = ["on_track", "at_risk", "behind"];

/** The question a doubtful form is met with; submitting it records. */
export function confirmModal(question: string, metadata: string, language: Language): ModalView {
  const labels = LABELS[language];
  return {
    type: "modal",
    callback_id: CONFIRM_MODAL,
    title: plain(labels.confirm),
    submit: plain(labels.yes),
    close: plain(labels.close),
    private_metadata: metadata,
    blocks: [{ type: "section", text: { type: "mrkdwn", text: cut(escaped(question), LIMITS.section) } }],
  };
}

/** Each target with a figure, and each task that has none: what an entry can be about. */
function whatOptions({ plan, targets, english }: PlanWords, language: Language): PlainTextOption[] {
  const options = tasksOf(plan).flatMap((task): PlainTextOption[] => {
    const counted = targets.filter((target) => target.task === task.number && target.value !== null);
    const title = `${task.number} ${titleOf({ english }, task, language)}`;
    if (counted.length === 0) return [{ text: plain(cut(title, LIMITS.button)), value: String(task.number) }];
    return counted.map((target) => {
      const line =
        language === "en"
          ? (english.targetLine(target) ?? target.subject)
          : `${target.subject} ${figureText(target, language)}`;
      return { text: plain(cut(`${task.number} ${line}`, LIMITS.button)), value: target.id };
    });
  });
  return options.slice(0, OPTIONS);
}

type InputElement = Extract<KnownBlock, { type: "input" }>["element"];

function input(block: string, label: string, element: InputElement): Extract<KnownBlock, { type: "input" }> {
  return { type: "input", block_id: block, label: plain(label), element };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text };
}
