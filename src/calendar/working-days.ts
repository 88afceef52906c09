import chineseDays from "chinese-days";
import { addDays, type Day, partsOf, weekdayOf } from "./day.ts";

export * from "./day.ts";

/**
 * Whether the State Council's holiday calendar of that year is known, with its days off and its weekends that
 * are worked (调休). It is published each autumn for the year after; beyond it, plain weekdays are counted, and
 * whoever shows a pace should say so.
 */
export function calendarKnown(year: number): boolean {
  return chineseDays.getDayDetail(localNoon(`${year}-10-01`)).name.includes("National Day");
}

/** Whether people work that day in China: holidays and worked weekends where they are known, else Monday to Friday. */
export function isWorkingDay(day: Day): boolean {
  return isWorked(day, calendarKnown(partsOf(day).year));
}

/** How many working days there are from one day to another, both counted; 0 where the second is before the first. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  let year = "";
  let known = false;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!day.startsWith(year) || year === "") {
      year = day.slice(0, 4);
      known = calendarKnown(Number(year));
    }
    if (isWorked(day, known)) count += 1;
  }
  return count;
}

function isWorked(day: Day, known: boolean): boolean {
  return known ? chineseDays.isWorkday(localNoon(day)) : weekdayOf(day) <= 5;
}

/** chinese-days 1.5 reads a bare "2022-01-31" as UTC and looks it up in local time, a day off west of London. */
function localNoon(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth, 12);
}
