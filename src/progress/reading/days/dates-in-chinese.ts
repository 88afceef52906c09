import { dayOf, partsOf } from "../../../calendar/day.ts";
import {
  monthEnd,
  monthEndBefore,
  monthEndDay,
  notLater,
  numberIn,
  partOfMonth,
  pastDay,
  quarterEnd,
} from "./counted-days.ts";
import type { DayRule } from "./day-rule.ts";

const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

/** Dates, months, quarters and halves of a year: "6月20日", "5月底", "一季度". */
export const DATES_IN_CHINESE: DayRule[] = [
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
    read: ([month], today) => (month === undefined || numberIn(month) > 1 ? today : null),
  },
  {
    pattern: `(20\\d{2})年${N}月${N}[日号]?`,
    reach: "on",
    read: ([y, m, d]) => dayOf(Number(y), numberIn(m), numberIn(d)),
  },
  {
    pattern: `${N}月${N}[日号]?(?![\\d处个名所人%])`,
    reach: "on",
    read: ([m, d], today) => pastDay(today, numberIn(m), numberIn(d)),
  },
  {
    pattern: `(20\\d{2})年${N}月(?:底|末|份)?`,
    read: ([y, m], today) => monthEnd(Number(y), numberIn(m), today),
  },
  {
    pattern: `${N}月(?:份)?([上中下])旬`,
    reach: "point",
    read: ([m, part], today) => partOfMonth(today, numberIn(m), part),
  },
  { pattern: `${N}月(?:底|末)`, reach: "point", read: ([m], today) => monthEndBefore(today, numberIn(m)) },
  {
    pattern: `${N}月份?(?![\\d底末])`,
    read: ([m], today) => notLater(monthEndBefore(today, numberIn(m)), today),
  },
  {
    pattern: "(?:第?一|首|1|q1\\b)\\s?季度|一季度|\\bq1\\b|(?:the )?first quarter",
    reach: "since_start",
    read: (_, today) => quarterEnd(today, 1),
  },
  {
    pattern: "(?:第?([二三四234])季度|\\bq([234])\\b)",
    read: ([a, b], today) => quarterEnd(today, numberIn(a ?? b)),
  },
  {
    pattern: "上半年|(?:the )?first half(?: of the year)?",
    reach: "since_start",
    read: (_, today) => notLater(`${today.slice(0, 4)}-06-30`, today),
  },
];
