import { goalOf } from "../pace.ts";
import { DONE } from "./amount-cue.ts";
import type { Amount } from "./amounts.ts";
import { type Choice, chooseAmong, chooseByWords, countable } from "./choose-target.ts";
import type { Cue } from "./cues.ts";
import type { Targets } from "./likeness.ts";
import type { Statement } from "./statements.ts";

/** The target that an amount of a statement belongs to: among the tasks it speaks of, else by its words; null for no amount. */
export function chooseTarget(statement: Statement, amount: Amount, from: Targets, cue: Cue): Choice | null {
  const written = { unit: amount.unit, percent: amount.percent && !amount.half };
  const { tasks, named, words } = statement;
  if (tasks?.length === 0) return null;
  if (amount.outOf !== null && tasks !== null) return outOfGoal(from, tasks, amount);
  const among = tasks === null ? null : chooseAmong(from, tasks, written, words);
  if (among !== null && (named || among.found === "one")) return among;
  if (cue === null && !DONE.test(words)) return among;
  const byWords =
    chooseByWords(from, written, words) ?? chooseByWords(from, written, statement.sentenceWords);
  return byWords === null ? among : { found: "one", target: byWords };
}

/** "12/40": the task's target of 40. A fraction of anything else ("3/5 finished their reports") is no amount. */
function outOfGoal(from: Targets, tasks: readonly number[], amount: Amount): Choice | null {
  if (amount.outOf === null) return null;
  const [target, second] = countable(from.targets, tasks).filter((each) => goalOf(each) === amount.outOf);
  return target === undefined || second !== undefined ? null : { found: "one", target };
}
