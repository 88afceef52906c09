import { addDays, type Day } from "../../calendar/day.ts";
import { dueOfWeek, type WorkingDays } from "./due.ts";
import { nextWeek, weekOf } from "./period.ts";
import type { WeeklySchedule } from "./schedule.ts";

/** When a schedule's next digest goes out, and what of it is unusual. */
export type NextDigest = {
  period: string;
  due: Date;
  day: Day;
  /** The day it would have been due on where a day off moved it. */
  movedFrom: Day | null;
  /** The first day of a week without a working day that is told with this digest, or null. */
  mergedWeek: Day | null;
  calendarKnown: boolean;
};

/** The next digest after a moment. */
export function nextDigest(schedule: WeeklySchedule, days: WorkingDays, after: Date): NextDigest {
  let mergedWeek: Day | null = null;
  for (let week = weekOf(after); ; week = nextWeek(week)) {
    const due = dueOfWeek(week, schedule, days);
    if (due.kind === "merged") {
      mergedWeek ??= week.firstDay;
      continue;
    }
    if (due.at <= after) continue;
    const { at, day, moved, calendarKnown } = due;
    const wished = addDays(week.firstDay, schedule.weekday - 1);
    return { period: week.key, due: at, day, movedFrom: moved ? wished : null, mergedWeek, calendarKnown };
  }
}
