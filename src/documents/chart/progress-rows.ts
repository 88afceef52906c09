import type { QuantityFacts } from "../../digest/facts/fact-items.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { Naming } from "../../digest/phrases/phrases.ts";
import { type Writing, writingOf } from "../../digest/write/written.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Pace } from "../../progress/standing/pace.ts";
import { PACE_WORDS } from "../../progress/standing/progress-words.ts";
import { targetLabel } from "../target-label.ts";

/** More bars than this make the picture longer than a phone shows well. */
const ROWS_SHOWN = 12;

/** One target in the chart. `share` and `expected` are parts of the whole target, 0 to 1. */
export type ProgressRow = {
  label: string;
  figures: string;
  pace: Pace;
  share: number;
  /** What the time passed asks for; null for a level, which no time makes larger. */
  expected: number | null;
};

type ProgressRows = { rows: ProgressRow[]; more: number; unreported: number };

const MOST_URGENT_FIRST: Pace[] = ["overdue", "behind", "unknown", "on_pace", "ahead"];

/** The targets with a figure reported, the latest ones first; what is left out is counted. */
export function progressRows(facts: DigestFacts, language: Language, naming?: Partial<Naming>): ProgressRows {
  const writing = writingOf(facts, { language, ...(naming && { naming }) });
  const reported = facts.quantities.filter((quantity) => quantity.value !== null);
  const urgency = ({ pace }: QuantityFacts) => MOST_URGENT_FIRST.indexOf(pace);
  const missing = ({ gap, demanded }: QuantityFacts) => (gap === null || demanded === 0 ? 0 : gap / demanded);
  const ordered = [...reported].sort((a, b) => urgency(a) - urgency(b) || missing(a) - missing(b));
  return {
    rows: ordered.slice(0, ROWS_SHOWN).map((quantity) => rowOf(quantity, writing, language)),
    more: Math.max(0, reported.length - ROWS_SHOWN),
    unreported: facts.quantities.length - reported.length,
  };
}

function rowOf(quantity: QuantityFacts, writing: Writing, language: Language): ProgressRow {
  const { phrases } = writing;
  return {
    label: phrases.task(quantity.task, targetLabel(quantity, writing)),
    figures: `${phrases.progress(quantity)}${phrases.comma}${PACE_WORDS[language][quantity.pace]}`,
    pace: quantity.pace,
    share: clamp(quantity.share ?? 0),
    expected: expectedShare(quantity),
  };
}

/** The value less the gap is what the pace asks for. */
function expectedShare({ value, gap, demanded }: QuantityFacts): number | null {
  return value === null || gap === null || demanded === 0 ? null : clamp((value - gap) / demanded);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
