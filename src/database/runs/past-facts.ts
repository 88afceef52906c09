import { type DigestFacts, digestFactsSchema } from "../../digest/facts/facts.ts";
import { groupBy } from "../../digest/facts/group-by.ts";
import type { Database } from "../opening/open-database.ts";

/**
 * The frozen facts of a plan's digests before a period, one a period, the newest period first, at most so many. Where
 * recipients with different hours have different facts of one period, those taken nearest to this one's hour of the week
 * stand for it: what its own readers were told.
 */
type PastFacts = (planHash: string, before: DigestFacts["period"], most: number) => Promise<DigestFacts[]>;

/** Past facts over Prisma. */
export function createPastFacts({ client }: Database): PastFacts {
  return async (planHash, { key, cutOff }, most) => {
    const periods = await client.frozenFacts.findMany({
      where: { planHash, period: { lt: key } },
      distinct: ["period"],
      orderBy: { period: "desc" },
      take: most,
      select: { period: true },
    });
    const rows = await client.frozenFacts.findMany({
      where: { planHash, period: { in: periods.map(({ period }) => period) } },
      select: { facts: true },
    });
    const known = rows
      .map(({ facts }) => digestFactsSchema.parse(JSON.parse(facts)))
      .filter(({ period }) => period.cutOff < cutOff);
    const byPeriod = groupBy(known, ({ period }) => period.key);
    return [...byPeriod.values()]
      .flatMap((same) =>
        same.toSorted((one, other) => hourApart(one, cutOff) - hourApart(other, cutOff)).slice(0, 1),
      )
      .sort((one, other) => (one.period.key < other.period.key ? 1 : -1));
  };
}

const WEEK_MS = 7 * 86_400_000;

/** How far apart, in milliseconds of the week, facts were taken from another cut-off. */
function hourApart({ period }: DigestFacts, cutOff: string): number {
  const apart = (Date.parse(cutOff) - Date.parse(period.cutOff)) % WEEK_MS;
  return Math.min(apart, WEEK_MS - apart);
}
