import type { MessageClause } from "./clauses.ts";
import { headsFacts, headsPlans, type Mood, moodOf, statesFact } from "./mood.ts";

/** A question or a condition takes its whole sentence; a plan reaches on to the next clause that states a fact. */
export function moodsOf(clauses: readonly MessageClause[]): Mood[] {
  let planned = false;
  let before: { sentence: number; mood: Mood } | null = null;
  return clauses.map((clause) => {
    if (headsPlans(clause.text)) planned = true;
    else if (headsFacts(clause.text) || (planned && clause.lineBefore && statesFact(clause.text)))
      planned = false;
    const own = moodOf(clause.text, clause.question);
    const carried = before?.sentence === clause.sentence ? before.mood : "fact";
    const mood = planned ? "plan" : carriedMood(own, carried, clause.text);
    before = { sentence: clause.sentence, mood };
    return mood;
  });
}

function carriedMood(own: Mood, carried: Mood, text: string): Mood {
  if (own !== "fact") return own;
  if (carried === "question" || carried === "doubtful") return carried;
  return carried === "plan" && !statesFact(text) ? "plan" : own;
}
