/** A calendar day as YYYY-MM-DD, in whatever time zone the plan lives in. Days compare as strings. */
export type Day = string;

/** The time zone of a plan that names none. */
export const PLAN_ZONE = "Asia/Shanghai";

/** Made once: a format takes longer to make than a hundred days to write. */
const IN_PLAN_ZONE = dayFormat(PLAN_ZONE);

const MILLISECONDS_A_DAY = 86_400_000;

/** The day it is in a time zone (an IANA name) at a moment. @throws RangeError for a zone that does not exist. */
export function dayIn(zone: string, moment: Date): Day {
  const format = zone === PLAN_ZONE ? IN_PLAN_ZONE : dayFormat(zone);
  const parts = Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

function dayFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
}

/** The day of a year, month (1–12) and day of month, or null where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const day = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists =
    day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === dayOfMonth;
  return exists ? day.toISOString().slice(0, 10) : null;
}

/** Whether a text is a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && dayOf(year, month, day) !== null;
}

/** The day so many days later; earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** How many days lie from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** The day of the week by ISO 8601: 1 for Monday, 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** The year, month (1–12) and day of month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    dayOfMonth: Number(day.slice(8, 10)),
  };
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
