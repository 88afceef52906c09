import { findChapter, findTask, type Plan } from "../../../plan/plan.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { ReadText } from "../evidence/read-evidence.ts";
import type { Fault } from "../faults.ts";

const DENIES = /没有|不存在|并无|\b(?:no|not|doesn't exist|does not exist)\b/i;

/**
 * The tasks and chapters a sentence names that the plan does not have or its evidence does not speak of. One that the
 * plan does not have may be named where the sentence says so.
 */
export function checkTasks(sentence: ReadText, evidence: readonly Evidence[], plan: Plan): Fault[] {
  const tasks = new Set(evidence.map(({ task }) => task).filter((task) => task !== null));
  const chapters = new Set([...tasks].map((task) => findTask(plan, task)?.chapter));
  return sentence.named.flatMap(({ kind, numbers, start, end }): Fault[] => {
    const text = sentence.text.slice(start, end);
    const find = kind === "task" ? findTask : findChapter;
    const missing = numbers.filter((number) => find(plan, number) === null);
    if (missing.length > 0) return DENIES.test(sentence.text) ? [] : [{ kind: "no_such_task", text }];
    const cited = numbers.every((number) => (kind === "task" ? tasks.has(number) : chapters.has(number)));
    return cited ? [] : [{ kind: "task_not_in_evidence", text }];
  });
}
