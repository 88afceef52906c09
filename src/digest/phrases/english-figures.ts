import type { NotableItem, QuantityFacts, Revision } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { englishDay, englishScope } from "./english-dates.ts";
import { englishNumber, signed } from "./numbers.ts";

const COMPARISON = { "≥": "at least ", "=": "", "≤": "at most " } as const;
const EVERY: Record<string, string> = {
  日: " a day",
  天: " a day",
  周: " a week",
  月: " a month",
  季度: " a quarter",
  季: " a quarter",
  学期: " a term",
  年: " a year",
};

/** "40", "at least 97%", "3–5", "at least 2 a week". Chinese measure words are left out: English has none. */
function demand(quantity: QuantityFacts): string {
  const { demanded, demandedAtMost, comparator } = quantity;
  const number =
    demandedAtMost === null
      ? englishNumber(demanded)
      : `${englishNumber(demanded)}–${englishNumber(demandedAtMost)}`;
  return `${COMPARISON[comparator]}${number}${suffix(quantity)}`;
}

function suffix({ unit, per }: QuantityFacts): string {
  return `${unit === "%" ? "%" : ""}${per === null ? "" : (EVERY[per] ?? "")}`;
}

/** "15 of 40" for a count; "95% (target at least 97%)" for a rate or a frequency. */
export function englishProgress(quantity: QuantityFacts): string {
  const { value, kind, comparator } = quantity;
  if (value === null) return `nothing reported (target ${demand(quantity)})`;
  if (kind === "quantity" && comparator !== "≤") {
    return `${englishNumber(value)} of ${demand(quantity).replace("at least ", "")}`;
  }
  return `${englishNumber(value)}${suffix(quantity)} (target ${demand(quantity)})`;
}

/** "+3", "+2 percentage points"; "–" where nothing changed. */
export function englishGained({ gained, unit }: QuantityFacts): string {
  if (gained === null || gained === 0) return "–";
  return signed(gained, englishNumber) + (unit === "%" ? points(gained) : "");
}

/** What is said beside a quantity: what it gained in the period, and how much it lags behind the pace. */
export function englishQuantityNotes(quantity: QuantityFacts, { period }: DigestFacts): string[] {
  const { gained } = quantity;
  const notes: string[] = [];
  if (gained !== null && gained !== 0) notes.push(`${englishGained(quantity)} ${englishScope(period)}`);
  const short = englishShortfall(quantity.gap, quantity.unit);
  return short ? [...notes, short] : notes;
}

/** "4.2 short of pace", "2 percentage points short of pace"; "slightly short" of less than one whole; null where nothing is missing. */
export function englishShortfall(gap: number | null, unit: string): string | null {
  if (gap === null || gap >= 0) return null;
  if (unit !== "%" && gap > -1) return "slightly short of pace";
  return `${englishNumber(-gap)}${unit === "%" ? points(gap) : ""} short of pace`;
}

function points(value: number): string {
  return Math.abs(value) === 1 ? " percentage point" : " percentage points";
}

/** "done", "target reached", "document issued – …". */
export function englishAchievement(item: NotableItem, subject: string | null): string {
  if (item.kind === "done") return "done";
  const what = item.kind === "document" ? "document issued" : "target reached";
  return subject === null ? what : `${what} – ${subject}`;
}

/** "late entry for 10 June", "entry for 10 June corrected from 5 to 3", "entry for 10 June withdrawn". */
export function englishRevision({ kind, asOf, amount, amountBefore, unit }: Revision): string {
  const day = englishDay(asOf);
  const measure = (value: number) => `${englishNumber(value)}${unit === "%" ? "%" : ""}`;
  if (kind === "late") return `late entry for ${day}`;
  if (kind === "withdrawn")
    return `entry for ${day} withdrawn${amount === null ? "" : ` (${measure(amount)})`}`;
  if (amount === null || amountBefore === null) return `entry for ${day} corrected`;
  return `entry for ${day} corrected from ${measure(amountBefore)} to ${measure(amount)}`;
}

/** "1 task", "5 tasks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
