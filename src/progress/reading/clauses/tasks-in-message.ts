import { findTask, type Plan } from "../../../plan/plan.ts";
import { within } from "../words.ts";
import { type MessageClause, sentenceAfter } from "./clauses.ts";
import type { TaskReference } from "./task-references.ts";

/** The tasks a clause speaks of (numbers in the plan; null for none named) and whether it names them itself. */
type ClauseTasks = { tasks: number[] | null; named: boolean };

/** The tasks of each clause: those it names, else those named before it, else the one the message was sent for. */
export function tasksOfClauses(
  clauses: readonly MessageClause[],
  references: readonly TaskReference[],
  plan: Plan,
  sentFor: number | undefined,
): ClauseTasks[] {
  let current: ClauseTasks =
    sentFor === undefined ? { tasks: null, named: false } : { tasks: [sentFor], named: true };
  return clauses.map((clause, index) => {
    const own = within(clause, references).flatMap((reference) => reference.tasks);
    if (own.length > 0) {
      const tasks = [...new Set(own)].filter((task) => findTask(plan, task) !== null);
      current = { tasks, named: sentFor !== undefined };
      return { tasks, named: true };
    }
    if (current.tasks !== null) return current;
    return taskAfter(clauses, index, references, plan) ?? current;
  });
}

/** "12 more, for task 30": a task that only the rest of the sentence names. */
function taskAfter(
  clauses: readonly MessageClause[],
  index: number,
  references: readonly TaskReference[],
  plan: Plan,
): ClauseTasks | null {
  const rest = sentenceAfter(clauses, index);
  const named = rest
    .flatMap((each) => within(each, references))[0]
    ?.tasks.filter((task) => findTask(plan, task) !== null);
  const next = rest[0];
  const alone = next !== undefined && /^\s*(?:for|on|under|in)?\s*□+\s*$/.test(next.text);
  return named === undefined || named.length === 0 || !alone ? null : { tasks: named, named: true };
}
