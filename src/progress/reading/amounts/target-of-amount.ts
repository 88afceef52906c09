import type { Target } from "../../../plan/plan.ts";
import { goalOf } from "../../standing/pace.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import { type Cue, cueIn } from "../cues.ts";
import type { Targets } from "../likeness.ts";
import { DONE } from "./amount-cue.ts";
import type { Amount } from "./amounts.ts";
import {
  type ChosenTarget,
  chooseAmong,
  chooseByWords,
  countable,
  describedBy,
  onlyCountedIn,
} from "./choose-target.ts";

/** Words that say no more of an amount than that it is done, added or a sum. */
const ONLY_COUNTING =
  /已经?|又|再|新增|增加|新建|累计|总共|一?共|合计|目前|完成|建成|建好|建了|培训|举办|办|达到?|全部|都|了/g;

/** The target that an amount of a statement belongs to: among the tasks it speaks of, else by its words; null for no amount. */
export function chooseTarget(
  statement: ClauseInContext,
  amount: Amount,
  from: Targets,
  cue: Cue,
): ChosenTarget | null {
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

/**
 * "完成9处", and nothing else said: the one target of the plan that is counted in just that unit; "群众赛事累计20场": the
 * one that these words describe without naming it. The person is to say whether it is meant.
 */
export function targetUnnamed(statement: ClauseInContext, amount: Amount, from: Targets): Target | null {
  const { tasks, text, words } = statement;
  if (tasks !== null || amount.unit === null || amount.half || words !== text) return null;
  const beside = `${text.slice(0, amount.start)} ${text.slice(amount.end)}`;
  const counts = DONE.test(beside) || cueIn(beside, null) !== null || amount.sign !== null;
  const nothingElse = beside.replace(ONLY_COUNTING, "").replace(/[\s\p{P}+~]/gu, "") === "";
  if (!counts) return null;
  if (nothingElse) return onlyCountedIn(from, amount.unit);
  const named = chooseByWords(from, { unit: amount.unit, percent: amount.percent }, text);
  return named === null ? describedBy(from, amount.unit, beside) : null;
}

/** "12/40": the task's target of 40. A fraction of anything else ("3/5 finished their reports") is no amount. */
function outOfGoal(from: Targets, tasks: readonly number[], amount: Amount): ChosenTarget | null {
  if (amount.outOf === null) return null;
  const [target, second] = countable(from.targets, tasks).filter((each) => goalOf(each) === amount.outOf);
  return target === undefined || second !== undefined ? null : { found: "one", target };
}
