import { addDays, type Day, dayIn, dayOf, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import { HAN_NUMERAL_CHARACTERS } from "../../language/han-numerals.ts";
import type { NamedPeriod, ReadingCalendar } from "./named-period.ts";
import { type Period, weekNumbered, weekOf, weekOfDay } from "./period.ts";
import { ENGLISH_MONTH, monthNamed, numberIn } from "./period-names.ts";
import { weekOfIssue } from "./working-weeks.ts";

const NUMBER = `(\\d{1,2}|[${HAN_NUMERAL_CHARACTERS}]{1,3})`;
/** What has a number lies behind rather than ahead: of two years the one with it no further ahead than this. */
const AHEAD_DAYS = 180;

/** Weeks by their number, by the issue that told them (第24期), by a day in them, or counted from now. */
export const NAMED_WEEKS: NamedPeriod[] = [
  {
    words: /上上个?(?:周|星期|礼拜)[一二三四五六日天]?|\b(?:the )?week before last\b/i,
    read: (_, { now }) => weeksAgo(2, now),
  },
  {
    words:
      /(?:上一?个?|前一)(?:(?:周|星期|礼拜)[一二三四五六日天]?|期)|\b(?:last|previous|past) (?:week|one|issue)\b/i,
    read: (_, { now }) => weeksAgo(1, now),
  },
  {
    words: /下一?个?(?:(?:周|星期|礼拜)[一二三四五六日天]?|期)|\bnext (?:week|one|issue)\b/i,
    read: (_, { now }) => weeksAgo(-1, now),
  },
  {
    words: /[本这当]一?个?(?:(?:周|星期|礼拜)[一二三四五六日天]?|期)|\b(?:this|current) week\b/i,
    read: (_, { now }) => weeksAgo(0, now),
  },
  {
    words: /(\d{4})(?:-?W|年第?)(\d{1,2})(?:周|(?![\d期年月]))/i,
    read: ([year, week]) => weekNumbered(Number(year), Number(week)),
  },
  {
    words: new RegExp(`(?:(\\d{4})年)?(?<!\\d)第?${NUMBER}期`),
    read: ([year, issue], calendar) => issued(year, numberIn(issue), calendar),
  },
  {
    words: /\b(?:issue|no\.?) ?(\d{1,2})\b/i,
    read: ([issue], calendar) => issued(undefined, Number(issue), calendar),
  },
  { words: /\bw(?:eek)?[ -]?(\d{1,2})\b/i, read: ([week], { now }) => nearest(Number(week), now) },
  {
    words: new RegExp(`第${NUMBER}周|(?<!\\d)(\\d{1,2})周(?!前)`),
    read: ([written, figures], { now }) => nearest(numberIn(written ?? figures), now),
  },
  {
    words: new RegExp(
      `(?<!\\d)(?:(\\d{4})[年/.-])?${NUMBER}[月/]${NUMBER}[日号]?(?!\\d)|(\\d{4})-(\\d{2})-(\\d{2})`,
    ),
    read: ([year, month, day, y, m, d], { now }) =>
      weekWith(year ?? y, numberIn(month ?? m), numberIn(day ?? d), now),
  },
  {
    words: new RegExp(`\\b${ENGLISH_MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (\\d{4}))?`, "i"),
    read: ([month, day, year], { now }) => weekWith(year, monthNamed(month), Number(day), now),
  },
  {
    words: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${ENGLISH_MONTH}(?:,? (\\d{4}))?\\b`, "i"),
    read: ([day, month, year], { now }) => weekWith(year, monthNamed(month), Number(day), now),
  },
];

function weeksAgo(weeks: number, now: Date): Period {
  return weekOfDay(addDays(weekOf(now).firstDay, -7 * weeks));
}

/** The week of that number that is under way or nearest behind, else the one not far ahead. */
function nearest(number: number, now: Date): Period | null {
  const { year } = weekOf(now);
  const week = weekNumbered(year, number);
  return week === null || isFarAhead(week.firstDay, now) ? weekNumbered(year - 1, number) : week;
}

function issued(year: string | undefined, number: number, { now, days }: ReadingCalendar): Period | null {
  if (year !== undefined) return weekOfIssue(Number(year), number, days);
  const thisYear = weekOf(now).year;
  const week = weekOfIssue(thisYear, number, days);
  return week === null || isFarAhead(week.firstDay, now) ? weekOfIssue(thisYear - 1, number, days) : week;
}

function weekWith(year: string | undefined, month: number, dayOfMonth: number, now: Date): Period | null {
  const thisYear = partsOf(dayIn(PLAN_ZONE, now)).year;
  const day = dayOf(year === undefined ? thisYear : Number(year), month, dayOfMonth);
  if (day === null) return null;
  const isLastYears = year === undefined && isFarAhead(day, now);
  const meant = isLastYears ? dayOf(thisYear - 1, month, dayOfMonth) : day;
  return meant === null ? null : weekOfDay(meant);
}

function isFarAhead(day: Day, now: Date): boolean {
  return day > addDays(dayIn(PLAN_ZONE, now), AHEAD_DAYS);
}
