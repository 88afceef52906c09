import { randomUUID } from "node:crypto";
import { digestFactsSchema } from "../../digest/facts/facts.ts";
import type { NewRun, RunStore } from "../../digest/runs/run-store.ts";
import type { Database } from "../opening/open-database.ts";
import { isFirst, isUniqueViolation } from "../unique-violation.ts";
import { createRunFailures } from "./run-failures.ts";
import { createRunTallies } from "./run-tallies.ts";
import { toStoredRun } from "./stored-run-of-row.ts";

/** Rows written in one statement: SQLite takes 32,766 values in one, and a run has seventeen. */
const BATCH = 500;

/** Digest runs over Prisma: the unique key makes one run a recipient, the fence one holder a run. */
export function createRunStore(database: Database): RunStore {
  const { client } = database;
  return {
    ...createRunTallies(database),
    ...createRunFailures(database),
    async find(key) {
      const row = await client.digestRun.findUnique({ where: { planHash_period_recipient: key } });
      return row === null ? null : toStoredRun(row);
    },
    begin: (runs) => beginRuns(database, runs),
    async save(key, run, readFence) {
      return (
        (await client.digestRun.updateMany({ where: { ...key, fence: readFence }, data: run })).count === 1
      );
    },
    async freeze(id, facts) {
      const { hash: planHash } = facts.plan;
      const data = { id, planHash, period: facts.period.key, facts: JSON.stringify(facts) };
      await isFirst(() => client.frozenFacts.create({ data }));
    },
    async frozen(id) {
      const row = await client.frozenFacts.findUnique({ where: { id } });
      return row === null ? null : digestFactsSchema.parse(JSON.parse(row.facts));
    },
    async claimable(planHash, now, limit) {
      const free = [
        { state: "due", notBefore: null },
        { state: "due", notBefore: { lte: now } },
        { state: "sending", leaseUntil: { lte: now } },
      ];
      const orderBy = [{ due: "asc" as const }, { recipient: "asc" as const }];
      const rows = await client.digestRun.findMany({ where: { planHash, OR: free }, orderBy, take: limit });
      return rows.map(toStoredRun);
    },
    async skipUnposted(planHash, recipient, reason) {
      const unposted = { planHash, recipient, state: "due", mayBePosted: false };
      await client.digestRun.updateMany({
        where: unposted,
        data: { state: "skipped", reason, fence: { increment: 1 } },
      });
    },
    async ofRecipient(planHash, recipient, limit) {
      const rows = await client.digestRun.findMany({
        where: { planHash, recipient },
        orderBy: { due: "desc" },
        take: limit,
      });
      return rows.map(toStoredRun);
    },
  };
}

/** In batches; where another process began some of a batch meanwhile, one by one. */
async function beginRuns({ client }: Database, runs: NewRun[]): Promise<number> {
  let begun = 0;
  for (let first = 0; first < runs.length; first += BATCH) {
    const data = runs.slice(first, first + BATCH).map(toRow);
    try {
      begun += (await client.digestRun.createMany({ data })).count;
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      for (const each of data) if (await isFirst(() => client.digestRun.create({ data: each }))) begun += 1;
    }
  }
  return begun;
}

function toRow({ key, run, language, frozenId }: NewRun) {
  return { id: randomUUID(), ...key, ...run, language, frozenId };
}
