import { type MessageClause, sentenceUpTo } from "../clauses/clauses.ts";
import { within } from "../words.ts";
import type { DayWord } from "./day-words.ts";

/** A clause's own day; else the day before it in the sentence; else a day the message is headed with or counts up to. */
export function daysOf(
  clauses: readonly MessageClause[],
  days: readonly DayWord[],
): { day: DayWord | null; ownDay: boolean }[] {
  let heading: DayWord | null = null;
  return clauses.map((clause, index) => {
    const own = within(clause, days);
    const day = own.find((each) => each.reach === "until") ?? own.at(-1) ?? null;
    if (day !== null && (day.reach === "until" || /:\s*$/.test(clause.text))) heading = day;
    if (day !== null) return { day, ownDay: true };
    const before = sentenceUpTo(clauses, index)
      .flatMap((each) => within(each, days))
      .at(-1);
    return { day: before ?? heading ?? dayAfter(clauses, index, days), ownDay: false };
  });
}

/** "15 in total, as of June 20": a day in the next clause of the sentence where that holds no number of its own. */
function dayAfter(
  clauses: readonly MessageClause[],
  index: number,
  days: readonly DayWord[],
): DayWord | null {
  const next = clauses[index + 1];
  if (next === undefined || next.sentence !== clauses[index]?.sentence || /\d/.test(next.text)) return null;
  return /^[\s□a-z]*$|^[截至止到□\s]*$/.test(next.text) ? (within(next, days)[0] ?? null) : null;
}
