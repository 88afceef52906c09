import type { Day } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import type { JudgementLevel } from "../entries/entry.ts";
import { judgementWords } from "../standing/judgement.ts";
import type { TaskStanding } from "../standing/standing.ts";
import { doubtAbout } from "./doubts.ts";
import type { Reading } from "./reading.ts";

/** What a person fills in to record progress: what it is of, how much, when, and in their own words. */
export type ProgressForm = {
  task: number;
  /** The target it counts for; null for a task without one. */
  targetId: string | null;
  kind: "delta" | "set" | "note" | "done";
  amount: number | null;
  asOf: Day;
  /** The owner's own word on how the task goes, with the note as its reason; null where none was chosen. */
  judgement: JudgementLevel | null;
  note: string;
};

/** What is missing from a form, by the field it belongs to. */
export type FormFault = "amount_missing" | "note_missing" | "no_target";

/** The first thing that keeps a form from being an entry, or null. */
export function formFault({ kind, amount, note, targetId, judgement }: ProgressForm): FormFault | null {
  const counts = kind === "delta" || kind === "set";
  if (counts && targetId === null) return "no_target";
  if (counts && amount === null) return "amount_missing";
  return kind === "note" && judgement === null && note.trim() === "" ? "note_missing" : null;
}

/** The words a form stands for, kept with the entry as a message's are. */
export function formWords(form: ProgressForm, target: Target | null, language: Language): string {
  const judged =
    form.judgement === null ? "" : judgementWords({ level: form.judgement, reason: null }, language);
  const all = [figureWords(form, target, language), judged, form.note.trim()];
  const words = all.filter((each) => each !== "");
  return words.join(language === "zh" ? "。" : ". ");
}

function figureWords({ kind, amount }: ProgressForm, target: Target | null, language: Language): string {
  const zh = language === "zh";
  const unit = target === null ? "" : target.unit;
  if (kind === "delta") return zh ? `本次新增${amount}${unit}` : `${amount} more ${zh ? unit : ""}`.trim();
  if (kind === "set") return zh ? `累计${amount}${unit}` : `${amount}${unit === "%" ? "%" : ""} so far`;
  return kind === "done" ? (zh ? "已办结" : "Done") : "";
}

/** A filled-in form as a reading; the same doubts are raised as about a message that says the same. */
export function readingOfForm(
  form: ProgressForm,
  known: { target: Target | null; standing: TaskStanding | null; today: Day; words: string },
): Reading {
  const counts = form.kind === "delta" || form.kind === "set";
  const kind = form.kind === "done" ? "lifecycle" : form.kind;
  const lifecycle = form.kind === "done" ? "done" : null;
  const amount = counts ? form.amount : null;
  const doubted = { kind, amount, reason: null, lifecycle, replaces: null, added: null } as const;
  const reason = doubtAbout(doubted, { ...known, asOf: form.asOf, dayExists: true });
  return {
    task: form.task,
    targetId: counts ? form.targetId : null,
    kind,
    amount,
    unit: counts ? (known.target?.unit ?? null) : null,
    asOf: form.asOf,
    quotedWords: known.words,
    needsConfirmation: reason !== null,
    reason,
    lifecycle,
    judgement: form.judgement === null ? null : { level: form.judgement, reason: form.note.trim() || null },
    replaces: null,
    dayNamed: true,
  };
}
