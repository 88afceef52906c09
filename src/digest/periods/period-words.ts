import { NAMED_MONTHS } from "./named-months.ts";
import type { ReadingCalendar } from "./named-period.ts";
import { NAMED_WEEKS } from "./named-weeks.ts";
import { type Period, startOf } from "./period.ts";

/** What words say of a period: `words` is what named it, as written. */
export type PeriodReading =
  | { kind: "period"; period: Period; words: string }
  | { kind: "not_begun"; period: Period; words: string }
  | { kind: "no_such"; words: string };

/**
 * The week, month or half-year that a text (in one width) names: "上周", "第24期", "W39", "6月13日", "本月", "last
 * week", "H1". Null where it names none.
 */
export function readPeriodWords(text: string, calendar: ReadingCalendar): PeriodReading | null {
  for (const { words: pattern, read } of [...NAMED_WEEKS, ...NAMED_MONTHS]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[0].trim();
    const period = read(match.slice(1), calendar);
    if (period === null) return { kind: "no_such", words };
    return { kind: startOf(period) > calendar.now ? "not_begun" : "period", period, words };
  }
  return null;
}
