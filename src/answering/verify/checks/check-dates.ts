import { agreesWithDate, type NamedDate } from "../evidence/dates.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { CLEARLY_MORE_ALIKE, likeness } from "../evidence/likeness.ts";
import type { Simplify } from "../evidence/plain-text.ts";
import { knownDates, type ReadText } from "../evidence/read-evidence.ts";
import type { Fault } from "../faults.ts";

/**
 * The dates of a sentence that its evidence does not name, or names of something else. The plan's own year needs no
 * evidence, unless the evidence speaks of other years alone.
 */
export function checkDates(
  sentence: ReadText,
  evidence: readonly Evidence[],
  planYear: number | null,
  simplify: Simplify,
): Fault[] {
  const known = knownDates(evidence, simplify);
  const speaksOfYears = known.some(({ year }) => year !== null);
  return sentence.dates
    .filter((date) => {
      const isPlanYear = date.year === planYear && date.month === null && date.day === null;
      return isPlanYear && !speaksOfYears ? false : !isKnown(date, known);
    })
    .map(({ text }) => ({ kind: "date_not_in_evidence", text }));
}

function isKnown(date: NamedDate, known: readonly NamedDate[]): boolean {
  const best = most(known.filter((each) => agreesWithDate(date, each)).map((each) => likeness(date, each)));
  if (best === null) return false;
  const rivals = known.filter((each) => !agreesWithDate(date, each) && sameGrain(date, each));
  const other = most(rivals.map((each) => likeness(date, each)));
  return other === null || other <= best + CLEARLY_MORE_ALIKE;
}

/** A year is no rival of a day: a plan's title names its year beside the day it was issued. */
function sameGrain(one: NamedDate, other: NamedDate): boolean {
  return (one.month === null) === (other.month === null);
}

function most(values: number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}
