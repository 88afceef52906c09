import chineseDays from "chinese-days";
import { type Day, partsOf } from "./day.ts";

/** What a day off is called, in both languages; null for a day that is none, or in a year not yet published. */
export function holidayName(day: Day): { zh: string; en: string } | null {
  const { year, month, dayOfMonth } = partsOf(day);
  // Local noon, as in working-days.ts: a bare day is read as UTC and looked up in local time.
  const { work, name } = chineseDays.getDayDetail(new Date(year, month - 1, dayOfMonth, 12));
  const [en, zh] = name.split(",");
  return work || en === undefined || zh === undefined ? null : { en, zh };
}
