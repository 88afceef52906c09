import { agreesWithDate } from "./dates.ts";
import type { Evidence } from "./evidence.ts";
import type { Fault } from "./faults.ts";
import type { Simplify } from "./plain-text.ts";
import { knownDates, type ReadText } from "./read-evidence.ts";

/** The dates of a sentence that its evidence does not name. The plan's own year needs no evidence. */
export function checkDates(
  sentence: ReadText,
  evidence: readonly Evidence[],
  planYear: number | null,
  simplify: Simplify,
): Fault[] {
  const known = [...knownDates(evidence, simplify), { year: planYear, month: null, day: null }];
  return sentence.dates
    .filter((date) => !known.some((each) => agreesWithDate(date, each)))
    .map(({ text }) => ({ kind: "date_not_in_evidence", text }));
}
