import { type DigestFacts, digestFactsSchema } from "../digest/facts.ts";
import type { Database } from "./open-database.ts";

/** The frozen facts of a plan's digests whose cut-off lies before a moment, the newest first, at most so many. */
export type PastFacts = (
  planHash: string,
  before: DigestFacts["period"],
  most: number,
) => Promise<DigestFacts[]>;

/** Past facts over Prisma. */
export function createPastFacts({ client }: Database): PastFacts {
  return async (planHash, { key, cutOff }, most) => {
    const rows = await client.frozenFacts.findMany({
      where: { planHash, period: { lt: key } },
      orderBy: { period: "desc" },
      take: most,
      select: { facts: true },
    });
    return rows
      .map(({ facts }) => digestFactsSchema.parse(JSON.parse(facts)))
      .filter(({ period }) => period.cutOff < cutOff);
  };
}
