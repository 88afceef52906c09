import { randomUUID } from "node:crypto";
import { z } from "zod";
import { digestFactsSchema } from "../digest/facts/facts.ts";
import { groupBy } from "../digest/facts/group-by.ts";
import type { DigestRun } from "../digest/runs/run-state.ts";
import type { NewRun, RunKey, RunStore, StoredRun } from "../digest/runs/run-store.ts";
import type { DigestRun as RunRow } from "./generated/client.ts";
import type { Database } from "./open-database.ts";
import { createRunTallies } from "./run-tallies.ts";
import { isUniqueViolation } from "./unique-violation.ts";

const state = z.enum(["due", "sending", "sent", "skipped", "failed"]);
const language = z.enum(["zh", "en"]);

/** Rows written in one statement: SQLite takes 32,766 values in one, and a run has seventeen. */
const BATCH = 500;

/** Digest runs over Prisma: the unique key makes one run a recipient, the fence one holder a run. */
export function createRunStore(database: Database): RunStore {
  const { client } = database;
  return {
    ...createRunTallies(database),
    async find(key) {
      const row = await client.digestRun.findUnique({ where: { planHash_period_recipient: key } });
      return row === null ? null : toStored(row);
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
      await client.frozenFacts.create({ data }).catch((cause) => {
        if (!isUniqueViolation(cause)) throw cause;
      });
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
      return rows.map(toStored);
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
      return rows.map(toStored);
    },
    async takeFailures(planHash, at) {
      const untold = { planHash, state: "failed", toldAt: null };
      const orderBy = [{ due: "asc" as const }, { recipient: "asc" as const }];
      const taken: StoredRun[] = [];
      for (const row of await client.digestRun.findMany({ where: untold, orderBy })) {
        const mine = await client.digestRun.updateMany({
          where: { id: row.id, toldAt: null },
          data: { toldAt: at },
        });
        if (mine.count === 1) taken.push(toStored(row));
      }
      return taken;
    },
    async takenFailures(planHash, from, to) {
      const where = { planHash, state: "failed", toldAt: { gte: from, lte: to } };
      const orderBy = [{ toldAt: "asc" as const }, { due: "asc" as const }, { recipient: "asc" as const }];
      const rows = await client.digestRun.findMany({ where, orderBy });
      const byMoment = groupBy(rows, ({ toldAt }) => toldAt?.getTime() ?? 0);
      return [...byMoment].map(([at, same]) => ({ at: new Date(at), failed: same.map(toStored) }));
    },
    async returnFailures(keys) {
      for (const key of keys) await client.digestRun.updateMany({ where: key, data: { toldAt: null } });
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
      for (const each of data) begun += await createOne(client, each);
    }
  }
  return begun;
}

async function createOne(client: Database["client"], data: ReturnType<typeof toRow>): Promise<number> {
  try {
    await client.digestRun.create({ data });
    return 1;
  } catch (cause) {
    if (isUniqueViolation(cause)) return 0;
    throw cause;
  }
}

function toRow({ key, run, language, frozenId }: NewRun) {
  return { id: randomUUID(), ...key, ...run, language, frozenId };
}

function toStored(row: RunRow): StoredRun {
  const { planHash, period, recipient, frozenId } = row;
  const key: RunKey = { planHash, period, recipient };
  return { key, run: toRun(row), language: language.parse(row.language), frozenId };
}

function toRun(row: RunRow): DigestRun {
  const { due, late, fence, leaseUntil, attempts, notBefore, mayBePosted, messageTs, reason } = row;
  return {
    state: state.parse(row.state),
    due,
    late,
    fence,
    leaseUntil,
    attempts,
    notBefore,
    mayBePosted,
    messageTs,
    reason,
  };
}
