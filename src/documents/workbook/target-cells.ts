import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import { documentStage } from "../../progress/standing/document-stage.ts";
import type { Pace } from "../../progress/standing/pace.ts";
import { STAGE_WORDS } from "../../progress/standing/progress-words.ts";
import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";
import { type Cell, EMPTY, number, text } from "./table.ts";
import { LEDGER_WORDS } from "./words-by-language.ts";

/** What a target demands: "≥97", "3—5"; empty for a document or a milestone without a figure. */
export function goalCell(target: Target): Cell {
  const value = target.value ?? target.min;
  if (value === null) return EMPTY;
  const before = target.comparator === "=" ? "" : target.comparator;
  const after = target.value === null && target.max !== null ? `—${target.max}` : "";
  return { kind: "demand", value, before, after };
}

/** "处", "%", "课时/周". */
export function unitCell({ unit, per }: Target): Cell {
  return text(per === null ? unit : `${unit}/${per}`);
}

/** The number reached; for a document or a milestone, in words whether it is there and how far it has come. */
export function valueCell({ target, value, lastEntry }: TargetStanding, language: Language): Cell {
  const kind = wordedKind(target);
  if (kind === null || value === null) return number(value);
  const stage = kind === "document" && lastEntry !== null ? documentStage(lastEntry.quotedWords) : null;
  if (value === 0 && stage !== null && stage !== "issued") return text(STAGE_WORDS[language][stage]);
  return text(LEDGER_WORDS[language].reached[kind][value === 0 ? 0 : 1]);
}

/** Documents, and milestones without a figure, are told in words. */
function wordedKind({ kind, value, min }: Target): "document" | "milestone" | null {
  if (kind === "document") return "document";
  return kind === "milestone" && value === null && min === null ? "milestone" : null;
}

/** The pace of a target as its task lets it be seen: nobody is late with a task that is paused. */
export function paceOfTarget({ lifecycle }: TaskStanding, { pace }: TargetStanding): Pace {
  if (lifecycle === "paused" || lifecycle === "cancelled") return "unknown";
  return lifecycle === "done" && pace === "unknown" ? "on_pace" : pace;
}

/** Whether the time passed asks for a part of it: a rate, a frequency and a ceiling are levels to be kept. */
export function growsWithTheYear({ kind, comparator }: Target): boolean {
  return kind !== "rate" && kind !== "frequency" && comparator !== "≤";
}
