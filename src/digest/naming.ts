import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import { type Plan, type Target, tasksOf } from "../plan/plan.ts";
import type { Naming } from "./phrases/phrases.ts";

/** How a plan, its tasks and targets are called in a language; in Chinese they are called what the plan calls them. */
export function namingOf(
  { plan, targets, english }: { plan: Plan; targets: readonly Target[]; english: EnglishPlan },
  language: Language,
): Partial<Naming> {
  if (language === "zh") return {};
  const titles = new Map(tasksOf(plan).map((task) => [task.number, task.title]));
  return {
    planTitle: english.title ?? plan.title,
    titleOf: (task) => english.taskTitle(task) ?? titles.get(task) ?? "",
    subjectOf(targetId) {
      const target = targets.find((each) => each.id === targetId);
      return target === undefined ? null : english.targetLine(target);
    },
  };
}
