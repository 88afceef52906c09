import { dayIn, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import { HAN_NUMERAL_CHARACTERS } from "../../language/han-numerals.ts";
import type { NamedPeriod } from "./named-period.ts";
import { halfYear, monthOf, type Period, parsePeriod } from "./period.ts";
import { ENGLISH_MONTH, monthNamed, numberIn } from "./period-names.ts";

const NUMBER = `(\\d{1,2}|[${HAN_NUMERAL_CHARACTERS}]{1,3})`;

/** In a month's first days it is the month before that is reported on. */
const FIRST_DAYS = 10;

/** The month whose report is asked for at a moment. */
export function monthToReport(now: Date): Period {
  const { year, month, dayOfMonth } = partsOf(dayIn(PLAN_ZONE, now));
  const reported = new Date(Date.UTC(year, month - (dayOfMonth <= FIRST_DAYS ? 2 : 1), 1));
  return parsePeriod(reported.toISOString().slice(0, 7));
}

/** Months and half-years by their names, or counted from now. */
export const NAMED_MONTHS: NamedPeriod[] = [
  {
    words: /(\d{4})-H([12])\b|(\d{4})年?([上下])半年/i,
    read: ([year, half, y, part]) => halfYear(Number(year ?? y), half === "1" || part === "上" ? 1 : 2),
  },
  {
    words: /\b(first|second) half(?:[- ]?year)?(?: of (?:the year|(\d{4})))?|\bh([12])\b/i,
    read: ([part, year, number], { now }) =>
      halfYear(
        year === undefined ? yearOf(now) : Number(year),
        part?.toLowerCase() === "first" || number === "1" ? 1 : 2,
      ),
  },
  { words: /(?:今年|本年)?上半年/, read: (_, { now }) => halfYear(yearOf(now), 1) },
  { words: /(?:今年|本年)?下半年/, read: (_, { now }) => halfYear(yearOf(now), 2) },
  {
    words: /半年报?|\bhalf[- ]?year(?:ly)?\b/i,
    read: (_, { now }) => halfYear(yearOf(now), partsOf(dayIn(PLAN_ZONE, now)).month <= 6 ? 1 : 2),
  },
  { words: /上上个?月/, read: (_, { now }) => monthsAgo(2, now) },
  {
    words: /上一?个?月|\b(?:last|previous|past) month\b/i,
    read: (_, { now }) => monthsAgo(1, now),
  },
  { words: /下一?个?月|\bnext month\b/i, read: (_, { now }) => monthsAgo(-1, now) },
  { words: /[本这当]一?个?月|\b(?:this|current) month\b/i, read: (_, { now }) => monthsAgo(0, now) },
  {
    words: new RegExp(`(\\d{4})(?:年|[-/.])${NUMBER}(?:月份?|(?!\\d))`),
    read: ([year, month]) => monthOf(Number(year), numberIn(month)),
  },
  {
    words: new RegExp(`${NUMBER}月份?`),
    read: ([month], { now }) => nearestMonth(numberIn(month), now),
  },
  {
    words: new RegExp(`\\b${ENGLISH_MONTH}(?![a-z])(?:,? (\\d{4}))?`, "i"),
    read: ([month, year], { now }) =>
      year === undefined ? nearestMonth(monthNamed(month), now) : monthOf(Number(year), monthNamed(month)),
  },
  { words: /月报|\bmonthly\b|\bmonth\b/i, read: (_, { now }) => monthToReport(now) },
];

function yearOf(now: Date): number {
  return partsOf(dayIn(PLAN_ZONE, now)).year;
}

function monthsAgo(months: number, now: Date): Period | null {
  const { year, month } = partsOf(dayIn(PLAN_ZONE, now));
  const counted = year * 12 + month - 1 - months;
  return monthOf(Math.floor(counted / 12), (counted % 12) + 1);
}

/** This year's, unless it lies more than half a year ahead: "12月" said in January is last year's. */
function nearestMonth(month: number, now: Date): Period | null {
  const today = partsOf(dayIn(PLAN_ZONE, now));
  return monthOf(month - today.month > 6 ? today.year - 1 : today.year, month);
}
