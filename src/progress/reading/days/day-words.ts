import type { Day } from "../../../calendar/day.ts";
import type { Span } from "../words.ts";
import { DATES_IN_CHINESE } from "./dates-in-chinese.ts";
import { DATES_IN_ENGLISH } from "./dates-in-english.ts";
import type { Reach } from "./day-rule.ts";
import { DAYS_FROM_TODAY } from "./days-from-today.ts";
import { DAYS_OF_ONE_MONTH } from "./days-of-one-month.ts";
import { NO_SUCH_DAYS } from "./no-such-day.ts";
import { SHORT_DATES } from "./short-dates.ts";

/** Words that name a day, the day they name and how far they reach; `exists` is false for "6月31日", whose `day` is today. */
export type DayWord = Span & { day: Day; reach: Reach; exists: boolean };

/** Longer readings stand before the shorter ones they begin with. */
const DAY_RULES = [
  ...NO_SUCH_DAYS.map((rule) => ({ ...rule, exists: false })),
  ...[...DAYS_OF_ONE_MONTH, ...DATES_IN_CHINESE, ...DAYS_FROM_TODAY, ...DATES_IN_ENGLISH, ...SHORT_DATES].map(
    (rule) => ({
      ...rule,
      exists: true,
    }),
  ),
].map((rule) => ({ ...rule, words: new RegExp(rule.pattern, "gu") }));

const UNTIL_BEFORE =
  /(?:截[至止]到?|截[至止]|[至到])\s*$|\b(?:as (?:of|at)|up to|until|till|through|by)\s+(?:the )?$/;
const UNTIL_AFTER = /^\s*(?:为止|止|(?:之|以)?前)/;
/** "自5月以来": a beginning, not the day spoken of. */
const SINCE_AFTER = /^\s*(?:以来|起|开始|至今)/;
const COMPARED = /(?:比|较|由|同|与|跟|相比)\s*$|\b(?:than|since|compared (?:to|with)|versus|vs)\s+$/;

/** The days that a text (made readable) names, counted from today; where words overlap the first rule wins. */
export function findDays(text: string, today: Day): DayWord[] {
  const found: DayWord[] = [];
  for (const rule of DAY_RULES) {
    for (const match of text.matchAll(rule.words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((word) => start < word.end && word.start < end)) continue;
      if (COMPARED.test(text.slice(0, start)) || SINCE_AFTER.test(text.slice(end))) continue;
      const day = rule.read(match.slice(1), today);
      if (day === null) continue;
      found.push({ start, end, day, reach: reachOf(text, start, end, rule.reach), exists: rule.exists });
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
    return [{ ...word, start: before.start, reach: "during" as const, exists: before.exists && word.exists }];
  });
}

function reachOf(text: string, start: number, end: number, reach: Reach = "during"): Reach {
  return UNTIL_BEFORE.test(text.slice(0, start)) || UNTIL_AFTER.test(text.slice(end)) ? "until" : reach;
}
