import { addDays, type Day, dayOf, lastDayOfMonth, partsOf, weekdayOf } from "../../../calendar/day.ts";
import { parseHanNumeral } from "../../../language/han-numerals.ts";

const WEEKDAYS: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  末: 7,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A number in digits or Han numerals; NaN for anything else. */
export function numberIn(text: string | undefined): number {
  return text === undefined
    ? Number.NaN
    : /\d/.test(text)
      ? Number(text)
      : (parseHanNumeral(text) ?? Number.NaN);
}

/** The day of that month and day nearest to today: this year's, unless it lies so far ahead that last year's is meant ("12月31日" said in January). */
export function pastDay(today: Day, month: number, dayOfMonth: number): Day | null {
  const { year } = partsOf(today);
  const thisYear = dayOf(year, month, dayOfMonth);
  return thisYear !== null && thisYear > addDays(today, 270) ? dayOf(year - 1, month, dayOfMonth) : thisYear;
}

/** "15日": that day of the running month; null where the month has none. */
export function pastDayOfMonth(today: Day, dayOfMonth: number): Day | null {
  const { year, month } = partsOf(today);
  return dayOf(year, month, dayOfMonth);
}

/** "6月底": the month's last day, or today while that month runs; null for no month. */
export function monthEnd(year: number, month: number, today: Day): Day | null {
  if (!(month >= 1 && month <= 12)) return null;
  const last = lastDayOfMonth(year, month);
  return last.slice(0, 7) === today.slice(0, 7) ? today : last;
}

/** The last day of the month that a day is in. */
export function monthEndDay(today: Day): Day {
  const { year, month } = partsOf(today);
  return lastDayOfMonth(year, month);
}

/**
 * "截至6月底" of a month without a year: this year's, unless it lies so far ahead that last year's is meant; null for no
 * month.
 */
export function monthEndBefore(today: Day, month: number): Day | null {
  if (!(month >= 1 && month <= 12)) return null;
  const { year } = partsOf(today);
  const last = lastDayOfMonth(year, month);
  return last > addDays(today, 270) ? lastDayOfMonth(year - 1, month) : last;
}

/** The last day of a third of a month: the 10th, the 20th, the month's end. */
export function partOfMonth(today: Day, month: number, part: string | undefined): Day | null {
  const end = part === "上" ? pastDay(today, month, 10) : part === "中" ? pastDay(today, month, 20) : null;
  return notLater(end ?? monthEndBefore(today, month), today);
}

/** A period that is under way speaks of the part that has passed. */
export function notLater(day: Day | null, today: Day): Day | null {
  return day !== null && day.slice(0, 7) === today.slice(0, 7) && day > today ? today : day;
}

/** The last day of that quarter of the running year, or today while it runs. */
export function quarterEnd(today: Day, quarter: number): Day {
  const last = lastDayOfMonth(partsOf(today).year, quarter * 3);
  return today.slice(0, 7) > addDays(last, -92).slice(0, 7) && today < last ? today : last;
}

/** A weekday so many weeks from this one (-1: last week); Sunday where none is named. */
export function inWeek(today: Day, weeks: number, weekday: string | undefined): Day {
  const wanted = WEEKDAYS[weekday ?? ""] ?? 7;
  return addDays(today, weeks * 7 + wanted - weekdayOf(today));
}

/** Today where it is part of the weekend, else the Sunday ahead. */
export function thisWeekend(today: Day): Day {
  return weekdayOf(today) >= 6 ? today : inWeek(today, 0, "日");
}

/** The newest such weekday before today, or today itself where that may be meant; null for no weekday. */
export function lastWeekday(today: Day, weekday: string | undefined, mayBeToday: boolean): Day | null {
  const wanted = WEEKDAYS[weekday ?? ""] ?? WEEKDAYS[(weekday ?? "").slice(0, 3)];
  if (wanted === undefined) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  return addDays(today, -(back === 0 && !mayBeToday ? 7 : back));
}

/** A month by its English name or its first three letters, in small letters; 0 for none. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

/** A day of an English date; without a year, the one nearest to today. */
export function dayInEnglish(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  today: Day,
): Day | null {
  if (year !== undefined) return dayOf(Number(year), monthNumber(month), Number(day));
  return pastDay(today, monthNumber(month), Number(day));
}
