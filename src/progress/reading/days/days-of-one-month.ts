import { type Day, dayOf } from "../../../calendar/day.ts";
import { monthNumber, numberIn, pastDay } from "./counted-days.ts";
import type { DayRule } from "./day-rule.ts";

const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const TO = "\\s?(?:至|到|[-—–~]{1,2})\\s?";
const TO_EN = "(?: (?:to|through|until|till) |\\s?[-—–~]\\s?)";

type Stretch = { year?: string | undefined; month: number; from: number; to: number };

/** From one day to another of one month, as people write it, with what its words name. */
const FORMS: { pattern: string; read: (match: (string | undefined)[]) => Stretch }[] = [
  {
    pattern: `(?:(20\\d{2})年)?${N}月${N}[日号]?${TO}${N}[日号]`,
    read: ([year, m, from, to]) => ({ year, month: numberIn(m), from: numberIn(from), to: numberIn(to) }),
  },
  {
    pattern: `(?<=[(])(\\d{1,2})[./](\\d{1,2})${TO}(\\d{1,2})(?=\\))`,
    read: ([m, from, to]) => ({ month: Number(m), from: Number(from), to: Number(to) }),
  },
  {
    pattern: `(?<!\\bin )\\b${MONTH} ${DAY}${TO_EN}${DAY}\\b(?:,? (20\\d{2}))?(?! ?%)`,
    read: ([m, from, to, year]) => ({ year, month: monthNumber(m), from: Number(from), to: Number(to) }),
  },
  {
    pattern: `\\b${DAY}${TO_EN}${DAY} (?:of )?${MONTH}(?![a-z])(?:,? (20\\d{2}))?`,
    read: ([from, to, m, year]) => ({ year, month: monthNumber(m), from: Number(from), to: Number(to) }),
  },
];

/** "5月25日至31日", "(5/25-31)", "May 25-31", "25 to 31 May": a time of its own, dated by its last day. */
export const DAYS_OF_ONE_MONTH: DayRule[] = FORMS.map(({ pattern, read }) => ({
  pattern,
  read: (match, today) => lastOf(read(match), today),
}));

/** The same with a day that the month does not have ("6月25日至31日"): stands for today, and is asked about. */
export const NO_SUCH_STRETCHES: DayRule[] = FORMS.map(({ pattern, read }) => ({
  pattern,
  read: (match, today) => {
    const stretch = read(match);
    const { month, from, to } = stretch;
    const isStretch = month >= 1 && month <= 12 && from < to && to <= 31;
    return isStretch && lastOf(stretch, today) === null ? today : null;
  },
}));

function lastOf({ year, month, from, to }: Stretch, today: Day): Day | null {
  if (!(from >= 1 && from < to)) return null;
  if (year !== undefined) return dayOf(Number(year), month, to);
  return pastDay(today, month, to);
}
