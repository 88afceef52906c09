import { z } from "zod";
import { daysBetween } from "../../../calendar/day.ts";
import { SILENT_AFTER_DAYS } from "../../../digest/facts/build.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { TaskStanding } from "../../../progress/standing/standing.ts";

/** Which tasks App Home lists, and which page of them. A department is named after its colon. */
export type HomeFilter = "all" | "mine" | "behind" | "silent" | `department:${string}`;
export type HomeState = { filter: HomeFilter; page: number };

export const HOME_START: HomeState = { filter: "all", page: 0 };

export const homeFilter: z.ZodType<HomeFilter> = z.union([
  z.enum(["all", "mine", "behind", "silent"]),
  z.templateLiteral(["department:", z.string()]),
]);

export type FilterBy = {
  person: string;
  plan: Plan;
  /** YYYY-MM-DD in the plan's time zone. */
  today: string;
  departmentOf(task: number): string | null;
};

/** The tasks that a filter leaves, in the plan's order. */
export function filtered(standings: TaskStanding[], filter: HomeFilter, by: FilterBy): TaskStanding[] {
  switch (filter) {
    case "all":
      return standings;
    case "mine":
      return standings.filter(({ owners }) => owners.includes(by.person));
    case "behind":
      return standings.filter(({ pace }) => pace === "behind" || pace === "overdue");
    case "silent":
      return standings.filter((standing) => isSilent(standing, by));
    default:
      return standings.filter(({ task }) => `department:${by.departmentOf(task.number)}` === filter);
  }
}

/** By the digest's rule: open, and nobody reported for three weeks, or since the plan began. */
function isSilent({ lifecycle, daysSilent }: TaskStanding, { plan, today }: FilterBy): boolean {
  if (lifecycle === "done" || lifecycle === "cancelled" || lifecycle === "paused") return false;
  const begun = plan.date ?? (plan.year === null ? today : `${plan.year}-01-01`);
  return (daysSilent ?? daysBetween(begun, today)) >= SILENT_AFTER_DAYS;
}
