import type { TaskStanding } from "../../progress/standing/standing.ts";
import { COUNTED_AS, type CountedAs, type TaskFacts } from "./fact-items.ts";
import type { StatusCounts } from "./facts.ts";

/** Which of the counts a task belongs to. A task that nobody began is "not started" until it is overdue. */
export function countedAs(standing: TaskStanding): CountedAs {
  const { lifecycle, pace } = standing;
  if (lifecycle === "done") return "done";
  if (lifecycle === "paused" || lifecycle === "cancelled") return "halted";
  if (pace === "overdue") return "overdue";
  if (lifecycle === "not_started") return "not_started";
  return pace === "behind" ? "behind" : "on_pace";
}

/** Whether a task still asks for work: neither done nor halted. */
export function isOpen(task: Pick<TaskFacts, "countedAs">): boolean {
  return task.countedAs !== "done" && task.countedAs !== "halted";
}

/** How many tasks stand where, and how that changed since the digest before. */
export function countTasks(tasks: TaskFacts[]): StatusCounts {
  const counts = Object.fromEntries(
    COUNTED_AS.map((name) => [name, { count: 0, change: 0 }]),
  ) as StatusCounts;
  for (const task of tasks) {
    counts[task.countedAs].count += 1;
    counts[task.countedAs].change += 1;
    counts[task.countedBefore].change -= 1;
  }
  return counts;
}

/** How many tasks count as on pace only because nothing in them can be measured against the time passed. */
export function countPaceUnknown(tasks: TaskFacts[]): number {
  return tasks.filter((task) => task.countedAs === "on_pace" && task.pace === "unknown").length;
}
