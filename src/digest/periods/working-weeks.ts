import { addDays, type Day } from "../../calendar/day.ts";
import { nextWeek, type Period, previousWeek, weekNumbered } from "./period.ts";

/** The calendar that due dates are counted with; `calendar/working-days.ts` has both functions. */
export type WorkingDays = {
  isWorkingDay: (day: Day) => boolean;
  /** Whether the year's holidays are published; if not, `isWorkingDay` counts plain weekdays. */
  calendarKnown: (year: number) => boolean;
};

const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The days of a week on which people work; none in a week of holidays. */
export function workingDaysOf(week: Period, days: WorkingDays): Day[] {
  return DAYS_OF_WEEK.map((offset) => addDays(week.firstDay, offset)).filter(days.isWorkingDay);
}

/** 第N期: the place of a week among the weeks of its year that have a working day. */
export function numberOfWeek(week: Period, days: WorkingDays): number {
  let number = 0;
  for (let each = week; each.year === week.year; each = previousWeek(each)) {
    if (workingDaysOf(each, days).length > 0) number += 1;
  }
  return number;
}

/** The week whose digest is the 第N期 of its year; null where the year has none such. */
export function weekOfIssue(year: number, number: number, days: WorkingDays): Period | null {
  for (let week = weekNumbered(year, 1); week?.year === year; week = nextWeek(week))
    if (workingDaysOf(week, days).length > 0 && numberOfWeek(week, days) === number) return week;
  return null;
}
