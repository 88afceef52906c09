import { addDays } from "../../../calendar/day.ts";
import { inWeek, lastWeekday, thisWeekend } from "./counted-days.ts";
import type { DayRule } from "./day-rule.ts";

const WEEKDAY = "(mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";

/** Days, weeks and months counted from today: "昨天", "上周五", "this week". */
export const DAYS_FROM_TODAY: DayRule[] = [
  { pattern: "大前天", read: (_, today) => addDays(today, -3) },
  { pattern: "前(?:天|儿个?)|the day before yesterday", read: (_, today) => addDays(today, -2) },
  { pattern: "昨(?:[天日晚]|儿个?)|\\byesterday\\b", read: (_, today) => addDays(today, -1) },
  { pattern: "今(?:[天日]|儿个?)|当[天日]|\\btoday\\b", read: (_, today) => today },
  { pattern: "上上(?:周|星期|礼拜)([一二三四五六日天])?", read: ([w], today) => inWeek(today, -2, w) },
  {
    pattern: "上(?:个)?(?:周|星期|礼拜)([二三四五六日天末]|一(?!共|直|起|定|些|并))?",
    read: ([w], today) => inWeek(today, -1, w),
  },
  { pattern: "(?:本|这个?)(?:周|星期|礼拜)末", read: (_, today) => thisWeekend(today) },
  {
    pattern: "(?:本|这个?)(?:周|星期|礼拜)([二三四五六日天]|一(?!共|直|起|定|些|并))",
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
];
