import {
  addDays,
  type Day,
  dayIn,
  lastDayOfMonth,
  PLAN_ZONE,
  partsOf,
  weekdayOf,
} from "../../calendar/day.ts";
import { DubanError } from "../../errors.ts";

type PeriodKind = "week" | "month" | "half_year";

/** A stretch of the calendar that a digest may tell of: both days belong to it. */
export type Period = {
  kind: PeriodKind;
  /** "2022-W25" (ISO 8601), "2022-06" or "2022-H1". */
  key: string;
  /** The year the key names; of a week, the ISO year, which is that of its Thursday. */
  year: number;
  firstDay: Day;
  lastDay: Day;
};

/** The ISO week of a day. */
export function weekOfDay(day: Day): Period {
  const firstDay = addDays(day, 1 - weekdayOf(day));
  const thursday = addDays(firstDay, 3);
  const { year } = partsOf(thursday);
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000)) + 1;
  const key = `${year}-W${String(number).padStart(2, "0")}`;
  return { kind: "week", key, year, firstDay, lastDay: addDays(firstDay, 6) };
}

/** The ISO week that a moment falls in, in the plan's time zone. */
export function weekOf(moment: Date): Period {
  return weekOfDay(dayIn(PLAN_ZONE, moment));
}

/** The week after a week. */
export function nextWeek(week: Period): Period {
  return weekOfDay(addDays(week.lastDay, 1));
}

/** The week before a week. */
export function previousWeek(week: Period): Period {
  return weekOfDay(addDays(week.firstDay, -1));
}

/** The ISO number of a week, 1 to 53; of a month 1 to 12; of a half-year 1 or 2. */
export function numberInYear(period: Period): number {
  return Number(period.key.slice(5).replace(/^[WH]/, ""));
}

/**
 * The period a key names: "2022-W25", "2022-06", "2022-H1".
 * @throws DubanError "usage" for anything else, also for a week or month the year does not have.
 */
export function parsePeriod(key: string): Period {
  const written = key.trim().toUpperCase();
  const period = namedWeek(written) ?? namedMonth(written) ?? namedHalf(written);
  if (period) return period;
  throw new DubanError(
    "usage",
    `没有“${key}”这一期：周写作 2022-W25，月写作 2022-06，半年写作 2022-H1。 / No period “${key}”: write a week as 2022-W25, a month as 2022-06, a half-year as 2022-H1.`,
  );
}

function namedWeek(key: string): Period | null {
  const [year, number] = /^(\d{4})-W(\d{2})$/.exec(key)?.slice(1).map(Number) ?? [];
  return year === undefined || number === undefined ? null : weekNumbered(year, number);
}

/** The ISO week of that number; null where the year has none such. */
export function weekNumbered(year: number, number: number): Period | null {
  if (!(number >= 1 && number <= 53)) return null;
  // The 4th of January is always in week 1.
  const week = weekOfDay(addDays(`${String(year).padStart(4, "0")}-01-04`, (number - 1) * 7));
  return week.year === year ? week : null;
}

function namedMonth(key: string): Period | null {
  const [year, month] = /^(\d{4})-(\d{2})$/.exec(key)?.slice(1).map(Number) ?? [];
  return year === undefined || month === undefined ? null : monthOf(year, month);
}

/** A month of a year; null where there is none such. */
export function monthOf(year: number, month: number): Period | null {
  if (!(month >= 1 && month <= 12)) return null;
  const key = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  return { kind: "month", key, year, firstDay: `${key}-01`, lastDay: lastDayOfMonth(year, month) };
}

function namedHalf(key: string): Period | null {
  const [year, half] = /^(\d{4})-H([12])$/.exec(key)?.slice(1).map(Number) ?? [];
  return year === undefined ? null : halfYear(year, half === 1 ? 1 : 2);
}

/** The first or second half of a year. */
export function halfYear(year: number, half: 1 | 2): Period {
  const [from, to] = half === 1 ? ["01-01", "06-30"] : ["07-01", "12-31"];
  return {
    kind: "half_year",
    key: `${year}-H${half}`,
    year,
    firstDay: `${year}-${from}`,
    lastDay: `${year}-${to}`,
  };
}

/**
 * The moment a clock in the plan's time zone shows that hour and minute on a day. China has kept UTC+8 all the
 * year round since 1991, so the offset is fixed.
 */
export function momentOf(day: Day, hour: number, minute: number): Date {
  const two = (value: number) => String(value).padStart(2, "0");
  return new Date(`${day}T${two(hour)}:${two(minute)}:00+08:00`);
}

/** The first moment of a period. */
export function startOf(period: Period): Date {
  return momentOf(period.firstDay, 0, 0);
}

/** The last millisecond of a period. */
export function endOf(period: Period): Date {
  return new Date(momentOf(addDays(period.lastDay, 1), 0, 0).getTime() - 1);
}
