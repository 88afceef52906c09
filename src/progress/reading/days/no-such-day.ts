import { type Day, dayOf, partsOf } from "../../../calendar/day.ts";
import { monthNumber, numberIn, pastDay, pastDayOfMonth } from "./counted-days.ts";
import type { DayRule } from "./day-rule.ts";
import { NO_SUCH_STRETCHES } from "./days-of-one-month.ts";

const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
/** A month that no year and no other digit stands before: of "2022年12月31日" neither "12月31日" nor "2月31日" is one. */
const FIRST_N = "((?<![年\\d])\\d{1,2}|(?<![年〇一二三四五六七八九十])[一二三四五六七八九十]{1,3})";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/**
 * Words that can only be a date and name a day that the calendar does not have ("6月31日", "on June 31"). Each stands for
 * today, and is asked about. A number that may count something ("in June 31 sites") is left alone.
 */
export const NO_SUCH_DAYS: DayRule[] = [
  ...NO_SUCH_STRETCHES,
  {
    pattern: `(20\\d{2})年${N}月${N}[日号]`,
    read: ([y, m, d], today) => missing(dayOf(Number(y), numberIn(m), numberIn(d)), today),
  },
  {
    pattern: "(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)",
    read: ([y, m, d], today) => missing(dayOf(Number(y), Number(m), Number(d)), today),
  },
  {
    pattern: `${FIRST_N}月${N}[日号]`,
    read: ([m, d], today) => missing(pastDay(today, numberIn(m), numberIn(d)), today),
  },
  {
    pattern:
      "(?<![\\d.])(?:(?<=截[至止]到?\\s*)(\\d{1,2})[./](\\d{1,2})(?![\\d处个名所人%/])|(\\d{1,2})[./](\\d{1,2})(?=\\)|[日号]|[\\s:,]+(?:任务|#|tasks?\\b|t-?\\d)))",
    read: ([m, d, month, day], today) => missingInFigures(Number(m ?? month), Number(d ?? day), today),
  },
  {
    pattern: "(?<![\\d月第年.]|[至到、和—~-]\\s*)([23]\\d)日(?!任务|工作|线|楼|馆|院|文)",
    read: ([d], today) => missing(pastDayOfMonth(today, Number(d)), today),
  },
  {
    pattern: `(?<=\\b(?:as (?:of|at)|on|by|until|till|through|up to) )${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d{2}))?(?! ?%)`,
    read: ([m, d, y], today) => missing(inEnglish(m, d, y, today), today),
  },
  {
    pattern: `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)\\b(?:,? (20\\d{2}))?`,
    read: ([m, d, y], today) => missing(inEnglish(m, d, y, today), today),
  },
  {
    pattern: `\\b(\\d{1,2})(?:st|nd|rd|th)? of ${MONTH}\\b(?:,? (20\\d{2}))?|\\b(\\d{1,2})(?:st|nd|rd|th) ${MONTH}\\b`,
    read: ([d, m, y, day, month], today) => missing(inEnglish(m ?? month, d ?? day, y, today), today),
  },
];

function missing(day: Day | null, today: Day): Day | null {
  return day === null ? today : null;
}

/** "6/31" is no day; "6/40" and "13/20" were never meant as one. */
function missingInFigures(month: number, day: number, today: Day): Day | null {
  const mayBeDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return mayBeDay ? missing(pastDay(today, month, day), today) : null;
}

function inEnglish(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  today: Day,
): Day | null {
  const inYear = year === undefined ? partsOf(today).year : Number(year);
  return dayOf(inYear, monthNumber(month), Number(day));
}
