import { addDays, type Day, daysBetween } from "../../calendar/day.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import { countedAs, isOpen } from "./counted-as.ts";
import type { DueSoonItem } from "./fact-items.ts";

/** How far the digest looks ahead. */
const LOOK_AHEAD_DAYS = 14;

/**
 * What of a task falls due after `today` and within the next two weeks: targets with a day of their own that are
 * not reached, and the task itself where the plan's year ends.
 */
export function dueSoon(standing: TaskStanding, today: Day, planYear: number | null): DueSoonItem[] {
  if (!isOpen({ countedAs: countedAs(standing) })) return [];
  const task = standing.task.number;
  const until = addDays(today, LOOK_AHEAD_DAYS);
  const item = (targetId: string | null, subject: string, due: Day) => {
    return { task, targetId, subject, due, daysLeft: daysBetween(today, due) };
  };
  const dated = standing.targets
    .filter(({ target, share }) => target.due !== null && (share === null || share < 1))
    .flatMap(({ target }) => (target.due === null ? [] : [item(target.id, target.subject, target.due)]))
    .filter(({ due }) => due > today && due <= until);
  const yearEnd = planYear === null ? null : `${planYear}-12-31`;
  const endsSoon = yearEnd !== null && yearEnd > today && yearEnd <= until;
  return endsSoon && dated.length === 0 ? [item(null, "", yearEnd)] : dated;
}
