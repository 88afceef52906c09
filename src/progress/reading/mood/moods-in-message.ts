import { type MessageClause, sentenceAfter } from "../clauses/clauses.ts";
import { saysNow, tellsOfBygones } from "./bygones.ts";
import { headsFacts, headsPlans } from "./headings.ts";
import { type Mood, moodOf, tellsFact } from "./mood.ts";

/** Said after something, it takes that back. */
const TAKEN_BACK =
  /不算数|误报|请撤[回销]|[报记填]重了?|[说报写搞弄]错了|是错的|作废|\b(?:that|it|this) (?:was|is) (?:wrong|a mistake|not right)|\bscratch that|\bnever mind|\bdisregard/;

/** `year` is the one under way. A question or a condition takes its whole sentence; a plan reaches on to the next clause that states a fact. */
export function moodsOf(clauses: readonly MessageClause[], year: number): Mood[] {
  let planned = false;
  let before: { sentence: number; mood: Mood } | null = null;
  const takenBack = (index: number): boolean =>
    [clauses[index], ...sentenceAfter(clauses, index)].some(
      (each) => each !== undefined && TAKEN_BACK.test(each.text) && !/\d/.test(each.text),
    );
  return clauses.map((clause, index) => {
    if (takenBack(index)) return "negated";
    if (headsPlans(clause.text)) planned = true;
    else if (headsFacts(clause.text) || (planned && clause.lineBefore && tellsFact(clause.text)))
      planned = false;
    const words = goesOn(clauses, index) ? withoutTopicMark(clause.text) : clause.text;
    const now = moodOf(clause.afterBracket ? withoutVerbBefore(words) : words, clause.question);
    const own = now === "fact" && tellsOfBygones(clause.text, year) ? "bygone" : now;
    const carried = before?.sentence === clause.sentence ? before.mood : "fact";
    const mood = planned ? "plan" : carriedMood(own, carried, clause.text);
    before = { sentence: clause.sentence, mood };
    return mood;
  });
}

function goesOn(clauses: readonly MessageClause[], index: number): boolean {
  return clauses[index + 1]?.sentence === clauses[index]?.sentence;
}

/** "任务30嘛,这个礼拜呢,…": such a particle before a comma marks a topic and asks nothing. */
function withoutTopicMark(text: string): string {
  return text.replace(/[嘛呢]\s*$/, "");
}

/** "the rate (task 6) is now 93%": a verb after a bracket goes on with what stands before it and asks nothing. */
function withoutVerbBefore(text: string): string {
  return text.replace(
    /^\s*(?:is|are|was|were|has|have|had|did|does|can|could)\b(?!\s+(?:it|they|we|you)\b)/,
    "",
  );
}

function carriedMood(own: Mood, carried: Mood, text: string): Mood {
  if (own !== "fact") return own;
  if (carried === "question" || carried === "doubtful") return carried;
  if (carried === "bygone") return saysNow(text) ? own : carried;
  return carried === "plan" && !tellsFact(text) ? "plan" : own;
}
