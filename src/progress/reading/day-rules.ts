import { addDays, type Day, dayOf, partsOf } from "../../calendar/day.ts";
import {
  count,
  english,
  inWeek,
  lastWeekday,
  monthEnd,
  monthEndBefore,
  monthEndDay,
  monthNumber,
  notLater,
  partOfMonth,
  pastDay,
  pastDayOfMonth,
  quarterEnd,
  thisWeekend,
} from "./counted-days.ts";

/**
 * How far the words for a day reach. "until" says all up to that day (截至6月20日); "since_start" is a period that
 * begins with the year (一季度), so that its sum is the total; "point" is the end of a time (5月底), "on" an exact
 * date; "during" is a time of its own (本周, 昨天).
 */
export type Reach = "until" | "since_start" | "during" | "on" | "point";

/** One way to name a day: what it looks like, how far it reaches ("during" unless told), and which day it is. */
export type DayRule = { pattern: string; reach?: Reach; read: (match: string[], today: Day) => Day | null };

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

/** Longer readings stand before the shorter ones they begin with. */
export const DAY_RULES: DayRule[] = [
  { pattern: "(20\\d{2})年(?:年底|底|末)", reach: "point", read: ([y]) => `${y}-12-31` },
  { pattern: "(?<!去|上|明)年(?:底|末)", reach: "point", read: (_, today) => `${partsOf(today).year}-12-31` },
  {
    pattern: "(?:本|这个)月(?:底|末)|(?<![一二三四五六七八九十上下个每]|(?<!任务\\s?\\d*)\\d)月(?:底|末)",
    reach: "point",
    read: (_, today) => monthEndDay(today),
  },
  { pattern: "去年(?:年底|底|末)", reach: "point", read: (_, today) => `${partsOf(today).year - 1}-12-31` },
  {
    pattern: "(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)",
    reach: "on",
    read: ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)),
  },
  {
    pattern: `(?:自|从)?(?:${N}月份?|上个?月)(?:${N}[日号])?(?:以来|至今|起至今)`,
    read: ([month], today) => (month === undefined || count(month) > 1 ? today : null),
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
  { pattern: "前(?:天|儿个?)|the day before yesterday", read: (_, today) => addDays(today, -2) },
  { pattern: "昨(?:[天日晚]|儿个?)|\\byesterday\\b", read: (_, today) => addDays(today, -1) },
  { pattern: "今(?:[天日]|儿个?)|当[天日]|\\btoday\\b", read: (_, today) => today },
  { pattern: "上上(?:周|星期|礼拜)([一二三四五六日天])?", read: ([w], today) => inWeek(today, -2, w) },
  {
    pattern: "上(?:个)?(?:周|星期|礼拜)(?:([一二三四五六日天末])(?!共|直|起|定|些|并))?",
    read: ([w], today) => inWeek(today, -1, w),
  },
  { pattern: "(?:本|这个?)(?:周|星期|礼拜)末", read: (_, today) => thisWeekend(today) },
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
  {
    pattern: `\\b(?:the )?end of ${MONTH}\\b`,
    reach: "point",
    read: ([m], today) => monthEndBefore(today, monthNumber(m)),
  },
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
