import type { Period } from "./period.ts";
import type { WorkingDays } from "./working-weeks.ts";

/** What words for a period are read by: the moment they are said at, and the calendar that issues are counted with. */
export type ReadingCalendar = { now: Date; days: WorkingDays };

/** One way to name a period; null where the calendar has none such. */
export type NamedPeriod = {
  words: RegExp;
  read: (match: (string | undefined)[], calendar: ReadingCalendar) => Period | null;
};
