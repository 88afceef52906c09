type Years = { planYear: number | null; planText: string; today: string };

/** A number further away ("2000 instructors") is no year of such a plan. */
const YEARS_APART = 15;

const RELATIVE: { pattern: RegExp; offset: number }[] = [
  { pattern: /前年|\bthe year before last\b/i, offset: -2 },
  { pattern: /去年|上一?年(?!级)|\blast year(?:'s)?\b|\bprevious year\b/i, offset: -1 },
  { pattern: /明年|下一?年(?!级)|来年|\bnext year(?:'s)?\b/i, offset: 1 },
  { pattern: /后年/, offset: 2 },
];

/**
 * The year a question is about where that is not the plan's ("2023年的要点", "last year"); a year that the plan's
 * own text speaks of is not another plan's year. Null where the question names none, or the plan has no year.
 */
export function otherYear(text: string, { planYear, planText, today }: Years): number | null {
  if (planYear === null) return null;
  for (const match of text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)\s*(?:年|\b)/g)) {
    const year = Number(match[1]);
    if (Math.abs(year - planYear) > YEARS_APART) continue;
    if (year !== planYear && !planText.includes(`${year}年`)) return year;
  }
  const relative = RELATIVE.find(({ pattern }) => pattern.test(text));
  if (relative === undefined) return null;
  const year = Number(today.slice(0, 4)) + relative.offset;
  return year === planYear ? null : year;
}
