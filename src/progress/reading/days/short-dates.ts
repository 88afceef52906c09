import { pastDay, pastDayOfMonth } from "./counted-days.ts";
import type { DayRule } from "./day-rule.ts";

/** Dates in figures without a month's name: "(6.20)", "截至6/20", "20日". */
export const SHORT_DATES: DayRule[] = [
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
