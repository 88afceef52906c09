import { type Day, dayOf, isDay, lastDayOfMonth } from "../../calendar/day.ts";
import { monthNumber } from "../reading/days/counted-days.ts";

/** English months as people write them, a group of a pattern. */
export const MONTHS =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(?:,?\\s*(20\\d{2}))?";
const WHOLE = /^(20\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})日?$/;
const CHINESE = /^(?:(20\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号]?|底|末)$/;
const SHORT = /^(\d{1,2})[./-](\d{1,2})$/;
const MONTH_FIRST = new RegExp(`^${MONTHS}\\s+(\\d{1,2})(?:st|nd|rd|th)?${YEAR}$`, "i");
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTHS}${YEAR}$`, "i");
const MONTH_END = new RegExp(`^(?:the\\s+)?end\\s+of\\s+${MONTHS}${YEAR}$`, "i");

function monthOf(name: string | undefined): number {
  return monthNumber(name?.toLowerCase());
}

/** The day of a month, its last one where none is named. */
function dayIn(
  named: string | undefined,
  planYear: number | null,
  month: number,
  day: string | undefined,
): Day | null {
  const year = named === undefined ? planYear : Number(named);
  if (year === null || month < 1 || month > 12) return null;
  return day === undefined ? lastDayOfMonth(year, month) : dayOf(year, month, Number(day));
}

/** A day as people write it, of the given year where it names none; null where it is no day, or needs a year. */
export function readDay(words: string, year: number | null): Day | null {
  const text = words
    .trim()
    .replace(/^(?:截至|到|by|until)\s*/i, "")
    .replace(/\s*(?:前|之前|[:：=到达至为])\s*$/u, "")
    .trim();
  if (isDay(text)) return text;
  const whole = WHOLE.exec(text);
  if (whole !== null) return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const chinese = CHINESE.exec(text);
  if (chinese !== null) return dayIn(chinese[1], year, Number(chinese[2]), chinese[3]);
  const short = SHORT.exec(text);
  if (short !== null) return dayIn(undefined, year, Number(short[1]), short[2]);
  const first = MONTH_FIRST.exec(text);
  if (first !== null) return dayIn(first[3], year, monthOf(first[1]), first[2]);
  const last = DAY_FIRST.exec(text);
  if (last !== null) return dayIn(last[3], year, monthOf(last[2]), last[1]);
  const end = MONTH_END.exec(text);
  return end === null ? null : dayIn(end[2], year, monthOf(end[1]), undefined);
}
