import type { CountedAs } from "../../digest/facts/fact-items.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";

/** The five counts of a trend, in the order a task goes through them. */
export const TREND_COUNTS = [
  "not_started",
  "on_pace",
  "behind",
  "overdue",
  "done",
] as const satisfies CountedAs[];
export type TrendCount = (typeof TREND_COUNTS)[number];

/** More columns than this leave no room for their figures. */
const PERIODS_SHOWN = 13;

/** The counts of one period. */
export type TrendPeriod = { period: DigestFacts["period"]; counts: Record<TrendCount, number> };

/** The last periods told of, the oldest first; where one is told of twice, by its latest facts. */
export function trendOf(factsList: readonly DigestFacts[]): TrendPeriod[] {
  const byKey = new Map<string, DigestFacts>();
  const inOrder = [...factsList].sort((one, other) => one.period.cutOff.localeCompare(other.period.cutOff));
  for (const facts of inOrder) byKey.set(facts.period.key, facts);
  return [...byKey.values()]
    .sort((one, other) => one.period.firstDay.localeCompare(other.period.firstDay))
    .slice(-PERIODS_SHOWN)
    .map(({ period, counts }) => ({
      period,
      counts: {
        not_started: counts.not_started.count,
        on_pace: counts.on_pace.count,
        behind: counts.behind.count,
        overdue: counts.overdue.count,
        done: counts.done.count,
      },
    }));
}
