import chineseDays from "chinese-days";
import { addDays, type Day, daysBetween, partsOf, weekdayOf } from "./day.ts";

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
  return workingDaysBetween(day, day) === 1;
}

/** How many working days there are from one day to another, both counted; 0 where the second is before the first. */
export type CountWorkingDays = (from: Day, to: Day) => number;

/** The count over China's calendar; what a year's is, it works out once. */
export const workingDaysBetween: CountWorkingDays = createWorkingDayCount();

/** A count that works out each year once, and then only subtracts: a year takes longer than a thousand counts. */
export function createWorkingDayCount(): CountWorkingDays {
  const years = new Map<number, number[]>();
  const workedBefore = (year: number): number[] => {
    const known = years.get(year) ?? workedBeforeEachDay(year);
    years.set(year, known);
    return known;
  };
  return (from, to) => {
    let count = 0;
    for (let year = partsOf(from).year; from <= to && year <= partsOf(to).year; year += 1) {
      const before = workedBefore(year);
      const first = Math.max(0, daysBetween(`${year}-01-01`, from));
      const afterLast = Math.min(before.length - 1, daysBetween(`${year}-01-01`, to) + 1);
      count += (before[afterLast] ?? 0) - (before[first] ?? 0);
    }
    return count;
  };
}

/** For each day of a year how many were worked before it; one more at the end, for the whole year. */
function workedBeforeEachDay(year: number): number[] {
  const known = calendarKnown(year);
  const before = [0];
  let worked = 0;
  for (let day = `${year}-01-01`; partsOf(day).year === year; day = addDays(day, 1)) {
    if (isWorked(day, known)) worked += 1;
    before.push(worked);
  }
  return before;
}

function isWorked(day: Day, known: boolean): boolean {
  return known ? chineseDays.isWorkday(localNoon(day)) : weekdayOf(day) <= 5;
}

/** chinese-days 1.5 reads a bare "2022-01-31" as UTC and looks it up in local time, a day off west of London. */
function localNoon(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth, 12);
}
