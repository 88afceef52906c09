import type { Language } from "../../../language/detect-language.ts";
import type { FormFault } from "../../../progress/reading/form.ts";

/** Names of the modal's fields, as its submission brings them back: block id and action id are the same word. */
export const RECORD_FIELDS = {
  what: "record_what",
  kind: "record_kind",
  amount: "record_amount",
  day: "record_day",
  judgement: "record_judgement",
  note: "record_note",
} as const;

/** What the form to record progress says. */
export const RECORD_WORDS = {
  zh: {
    title: "登记进展",
    submit: "登记",
    close: "取消",
    what: "哪项任务",
    kind: "进展类型",
    amount: "数量",
    amountHint: "只填数字；选“情况说明”或“办结”时可不填。",
    day: "截至哪天",
    note: "说明",
    noteHint: "做了什么，材料在哪里",
    judgement: "自评",
    judgementHint: "牵头人对整项任务的判断，可不选；理由请写在“说明”里。",
    kinds: { delta: "本次新增", set: "累计达到", note: "情况说明", done: "办结" },
    evidence: "来自消息：",
    confirm: "请确认",
    yes: "确认登记",
    faults: {
      amount_missing: "请填写数量，或把“进展类型”改为“情况说明”。",
      note_missing: "请写一句说明。",
      no_target: "这项任务没有量化目标，请选“情况说明”或“办结”。",
    },
  },
  en: {
    title: "Record progress",
    submit: "Record",
    close: "Cancel",
    what: "Which task",
    kind: "Type of update",
    amount: "Amount",
    amountHint: "A number only; not needed for a note or when the task is done.",
    day: "As of",
    note: "Note",
    noteHint: "What was done, and where the documents are",
    judgement: "Your judgement",
    judgementHint: "How the owner sees the task as a whole. Give the reason in the note.",
    kinds: { delta: "Added this time", set: "Total so far", note: "A note", done: "Task done" },
    evidence: "From the message: ",
    confirm: "Please confirm",
    yes: "Record it",
    faults: {
      amount_missing: "Give the amount, or choose “A note” above.",
      note_missing: "Write at least a sentence.",
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
  return { [field]: RECORD_WORDS[language].faults[fault] };
}
