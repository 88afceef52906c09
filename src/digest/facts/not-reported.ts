import { isOpen } from "./counted-as.ts";
import type { NotReportedGroup, TaskFacts } from "./fact-items.ts";

/**
 * 未上报: open tasks without an entry in the period, by department, the longest list first. No person is named
 * here: a channel hears of departments, and only owners are told about their own tasks.
 */
export function notReported(tasks: TaskFacts[]): NotReportedGroup[] {
  const groups = new Map<string | null, number[]>();
  for (const task of tasks) {
    if (task.entries > 0 || !isOpen(task)) continue;
    groups.set(task.department, [...(groups.get(task.department) ?? []), task.task]);
  }
  return [...groups]
    .map(([department, numbers]) => ({ department, tasks: numbers }))
    .sort((one, other) => other.tasks.length - one.tasks.length);
}

/** The open tasks that nobody ever reported on, by these facts. */
export function neverReported({ tasks }: { tasks: TaskFacts[] }): number[] {
  return tasks.filter((task) => isOpen(task) && task.lastReported === null).map(({ task }) => task);
}
