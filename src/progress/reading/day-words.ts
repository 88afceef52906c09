import { addDays, type Day, dayOf, lastDayOfMonth, partsOf, weekdayOf } from "../../calendar/day.ts";
import { parseHanNumeral } from "../../language/han-numerals.ts";
import type { Span } from "./words.ts";

/**
 * Words that name a day. `reach`: "until" says all up to that day (截至6月20日); "since_start" is a period that
 * begins with the year (一季度), so that its sum is the total; "point" is the end of a time (5月底), "on" an exact date; "during" is a time of its own (本周, 昨天).
 */
export type DayWord = Span & { day: Day; reach: "until" | "since_start" | "during" | "on" | "point" };

type Rule = { pattern: string; reach?: DayWord["reach"]; read: (match: string[], today: Day) => Day | null };

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
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

/** Longer readings stand before the shorter ones they begin with. */
const RULES: Rule[] = [
  { pattern: "(20\\d{2})年(?:年底|底|末)", reach: "point", read: ([y]) => `${y}-12-31` },
  { pattern: "去年(?:年底|底|末)", reach: "point", read: (_, today) => `${partsOf(today).year - 1}-12-31` },
  {
    pattern: "(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)",
    reach: "on",
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: `(20\\d{2})年${N}月${N}[日号]?`,
    reach: "on",
    read: ([y, m, d]) => dayOf(Number(y), count(m), count(d)),
  },
  {
    pattern: `${N}月${N}[日号]?(?![\\d处个名所人%])`,
    reach: "on",
    read: ([m, d], today) => pastDay(today, count(m), count(d)),
  },
  {
    pattern: `(20\\d{2})年${N}月(?:底|末|份)?`,
    read: ([y, m], today) => monthEnd(Number(y), count(m), today),
  },
  {
    pattern: `${N}月(?:份)?([上中下])旬`,
    reach: "point",
    read: ([m, part], today) => partOfMonth(today, count(m), part),
  },
  { pattern: `${N}月(?:底|末)`, reach: "point", read: ([m], today) => monthEndBefore(today, count(m)) },
  {
    pattern: `${N}月份?(?![\\d底末])`,
    read: ([m], today) => notLater(monthEndBefore(today, count(m)), today),
  },
  {
    pattern: "(?:第?一|首|1|q1\\b)\\s?季度|一季度|\\bq1\\b|(?:the )?first quarter",
    reach: "since_start",
    read: (_, today) => quarterEnd(today, 1),
  },
  {
    pattern: "(?:第?([二三四234])季度|\\bq([234])\\b)",
    read: ([a, b], today) => quarterEnd(today, count(a ?? b)),
  },
  {
    pattern: "上半年|(?:the )?first half(?: of the year)?",
    reach: "since_start",
    read: (_, today) => notLater(`${today.slice(0, 4)}-06-30`, today),
  },
  { pattern: "大前天", read: (_, today) => addDays(today, -3) },
  { pattern: "前天|the day before yesterday", read: (_, today) => addDays(today, -2) },
  { pattern: "昨[天日晚]|\\byesterday\\b", read: (_, today) => addDays(today, -1) },
  { pattern: "今[天日]|当[天日]|\\btoday\\b", read: (_, today) => today },
  { pattern: "上上(?:周|星期|礼拜)([一二三四五六日天])?", read: ([w], today) => inWeek(today, -2, w) },
  {
    pattern: "上(?:个)?(?:周|星期|礼拜)(?:([一二三四五六日天末])(?!共|直|起|定|些|并))?",
    read: ([w], today) => inWeek(today, -1, w),
  },
  {
    pattern: "(?:本|这个?)(?:周|星期|礼拜)([一二三四五六日天])(?!共|直|起|定|些|并)",
    read: ([w], today) => inWeek(today, 0, w),
  },
  { pattern: "(?:本|这个?)(?:周|星期|礼拜)|\\bthis week\\b", read: (_, today) => today },
  {
    pattern: "(?<!下)(?<!下个)(?:周|星期|礼拜)([一二三四五六日天])(?![\\p{Script=Han}]{0,1}(?:次|回|期))",
    read: ([w], today) => lastWeekday(today, w, true),
  },
  {
    pattern: "上个?月(?:底|末)",
    reach: "point",
    read: (_, today) => addDays(`${today.slice(0, 7)}-01`, -1),
  },
  {
    pattern: "上个?月(?:份)?|\\blast month\\b",
    read: (_, today) => addDays(`${today.slice(0, 7)}-01`, -1),
  },
  { pattern: "(?:本|这个?|当)月(?:份)?(?!底|末)|\\bthis month\\b", read: (_, today) => today },
  { pattern: "本季度|这个季度|\\bthis quarter\\b", read: (_, today) => today },
  { pattern: `\\blast ${WEEKDAY}\\b`, read: ([w], today) => lastWeekday(today, w, false) },
  {
    pattern: "(?<![上下本这一])周末|\\b(?:over|at|on) the weekend\\b",
    read: (_, today) => lastWeekday(today, "日", true),
  },
  { pattern: "\\blast weekend\\b", read: (_, today) => inWeek(today, -1, undefined) },
  { pattern: "\\blast week\\b", read: (_, today) => inWeek(today, -1, undefined) },
  {
    pattern: `(?<!next )(?:\\b(?:on|this) )${WEEKDAY}\\b`,
    read: ([w], today) => lastWeekday(today, w, true),
  },
  {
    pattern: `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d{2}))?`,
    reach: "on",
    read: ([m, d, y], today) => english(m, d, y, today),
  },
  {
    pattern: `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? (20\\d{2}))?`,
    reach: "on",
    read: ([d, m, y], today) => english(m, d, y, today),
  },
  { pattern: `\\b(?:the )?end of ${MONTH}\\b`, read: ([m], today) => monthEndBefore(today, monthNumber(m)) },
  {
    pattern: `\\bin ${MONTH}(?![a-z])`,
    read: ([m], today) => notLater(monthEndBefore(today, monthNumber(m)), today),
  },
  {
    pattern: "(?<![\\d.])(\\d{1,2})[./](\\d{1,2})(?=\\)|日|[\\s:,]+(?:任务|#|tasks?\\b|t-?\\d))",
    reach: "on",
    read: ([m, d], today) => pastDay(today, Number(m), Number(d)),
  },
  {
    pattern: "(?<=截[至止]|\\bas of |到|[((])(\\d{1,2})[./](\\d{1,2})(?![\\d处个名所人%/])",
    reach: "on",
    read: ([m, d], today) => pastDay(today, Number(m), Number(d)),
  },
  {
    pattern: "(?<![\\d月第])(\\d{1,2})[日号](?!任务|工作|线|楼|馆|院|文)",
    reach: "on",
    read: ([d], today) => pastDayOfMonth(today, Number(d)),
  },
];
const UNTIL_BEFORE =
  /(?:截[至止]到?|截[至止]|[至到])\s*$|\b(?:as (?:of|at)|up to|until|till|through|by)\s+(?:the )?$/;
const UNTIL_AFTER = /^\s*(?:为止|止|(?:之|以)?前)/;
/** "自5月以来": a beginning, not the day spoken of. */
const SINCE_AFTER = /^\s*(?:以来|起|开始|至今)/;
const COMPARED = /(?:比|较|由|同|与|跟|相比)\s*$|\b(?:than|compared (?:to|with)|versus|vs)\s+$/;

/** The days that a text (made readable) names, counted from today; where words overlap the first rule wins. */
export function findDays(text: string, today: Day): DayWord[] {
  const found: DayWord[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(new RegExp(rule.pattern, "gu"))) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((word) => start < word.end && word.start < end)) continue;
      if (COMPARED.test(text.slice(0, start)) || SINCE_AFTER.test(text.slice(end))) continue;
      const day = rule.read(match.slice(1), today);
      if (day !== null) found.push({ start, end, day, reach: reachOf(text, start, end, rule.reach) });
    }
  }
  return withoutRanges(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "6月1日至6月20日", "周一到周三": a time of its own that ends with the second day. */
function withoutRanges(text: string, found: DayWord[]): DayWord[] {
  const opens = (word: DayWord, next: DayWord | undefined): boolean =>
    next !== undefined && /^\s*(?:至|到|-|—|~|to|through)\s*$/.test(text.slice(word.end, next.start));
  return found.flatMap((word, index) => {
    if (opens(word, found[index + 1])) return [];
    const before = found[index - 1];
    if (before === undefined || !opens(before, word)) return [word];
    return [{ ...word, start: before.start, reach: "during" as const }];
  });
}

function reachOf(
  text: string,
  start: number,
  end: number,
  reach: DayWord["reach"] = "during",
): DayWord["reach"] {
  return UNTIL_BEFORE.test(text.slice(0, start)) || UNTIL_AFTER.test(text.slice(end)) ? "until" : reach;
}

function count(text: string | undefined): number {
  return text === undefined
    ? Number.NaN
    : /\d/.test(text)
      ? Number(text)
      : (parseHanNumeral(text) ?? Number.NaN);
}

/** The day of that month and day nearest to today: this year's, unless it lies so far ahead that last year's is meant ("12月31日" said in January). */
function pastDay(today: Day, month: number, dayOfMonth: number): Day | null {
  const { year } = partsOf(today);
  const thisYear = dayOf(year, month, dayOfMonth);
  return thisYear !== null && thisYear > addDays(today, 270) ? dayOf(year - 1, month, dayOfMonth) : thisYear;
}

function pastDayOfMonth(today: Day, dayOfMonth: number): Day | null {
  const { year, month } = partsOf(today);
  return dayOf(year, month, dayOfMonth);
}

function monthEnd(year: number, month: number, today: Day): Day | null {
  if (!(month >= 1 && month <= 12)) return null;
  const last = lastDayOfMonth(year, month);
  return last.slice(0, 7) === today.slice(0, 7) ? today : last;
}

function monthEndBefore(today: Day, month: number): Day | null {
  if (!(month >= 1 && month <= 12)) return null;
  const { year } = partsOf(today);
  const last = lastDayOfMonth(year, month);
  return last > addDays(today, 270) ? lastDayOfMonth(year - 1, month) : last;
}

/** The last day of a third of a month: the 10th, the 20th, the month's end. */
function partOfMonth(today: Day, month: number, part: string | undefined): Day | null {
  const end = part === "上" ? pastDay(today, month, 10) : part === "中" ? pastDay(today, month, 20) : null;
  return notLater(end ?? monthEndBefore(today, month), today);
}

/** A period that is under way speaks of the part that has passed. */
function notLater(day: Day | null, today: Day): Day | null {
  return day !== null && day.slice(0, 7) === today.slice(0, 7) && day > today ? today : day;
}

function quarterEnd(today: Day, quarter: number): Day {
  const last = lastDayOfMonth(partsOf(today).year, quarter * 3);
  return today.slice(0, 7) > addDays(last, -92).slice(0, 7) && today < last ? today : last;
}

function inWeek(today: Day, weeks: number, weekday: string | undefined): Day {
  const wanted = WEEKDAYS[weekday ?? ""] ?? 7;
  return addDays(today, weeks * 7 + wanted - weekdayOf(today));
}

function lastWeekday(today: Day, weekday: string | undefined, mayBeToday: boolean): Day | null {
  const wanted = WEEKDAYS[weekday ?? ""] ?? WEEKDAYS[(weekday ?? "").slice(0, 3)];
  if (wanted === undefined) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  return addDays(today, -(back === 0 && !mayBeToday ? 7 : back));
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function english(
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
  today: Day,
): Day | null {
  if (year !== undefined) return dayOf(Number(year), monthNumber(month), Number(day));
  return pastDay(today, monthNumber(month), Number(day));
}
