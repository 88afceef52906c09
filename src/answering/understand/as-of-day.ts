import type { Day } from "../../calendar/day.ts";
import { findDays } from "../../progress/reading/days/day-words.ts";
import { readableText } from "../../progress/reading/words.ts";

const SAYS_AS_OF =
  /截[至止]|截到|(?:到|至).{0,12}(?:为止|时|那天|的时候)|时点|\bas (?:of|at)\b|\b(?:was|were|stood|had)\b/i;

/**
 * The past day as of which a question asks how far something was ("截至6月30日任务30完成多少", "what was task 30 at on
 * June 30"), and the question without it; null where it asks of today. `today` is YYYY-MM-DD.
 */
export function asOfDay(text: string, today: Day): { day: Day; rest: string } | null {
  if (!SAYS_AS_OF.test(text)) return null;
  const [named, ...others] = findDays(readableText(text), today);
  if (named === undefined || others.length > 0 || named.day >= today) return null;
  return { day: named.day, rest: `${text.slice(0, named.start)} ${text.slice(named.end)}` };
}
