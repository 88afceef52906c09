import { randomUUID } from "node:crypto";
import { z } from "zod";
import { digestFactsSchema } from "../digest/facts.ts";
import type { DigestRun } from "../digest/run-state.ts";
import type { RunKey, RunStore } from "../digest/run-store.ts";
import type { DigestRun as RunRow } from "./generated/client.ts";
import type { Database } from "./open-database.ts";
import { isUniqueViolation } from "./unique-violation.ts";

const state = z.enum(["due", "sending", "sent", "skipped", "failed"]);

/** Digest runs over Prisma: the unique key makes one run a recipient, the fence one holder a run. */
export function createRunStore({ client }: Database): RunStore {
  const where = (key: RunKey) => ({ planHash_period_recipient: key });
  return {
    async find(key) {
      const row = await client.digestRun.findUnique({ where: where(key) });
      if (row === null) return null;
      return {
        run: toRun(row),
        facts: row.facts === null ? null : digestFactsSchema.parse(JSON.parse(row.facts)),
      };
    },
    async begin(key, run) {
      try {
        await client.digestRun.create({ data: { id: randomUUID(), ...key, ...run } });
        return true;
      } catch (cause) {
        if (isUniqueViolation(cause)) return false;
        throw cause;
      }
    },
    async save(key, run, readFence) {
      return (
        (await client.digestRun.updateMany({ where: { ...key, fence: readFence }, data: run })).count === 1
      );
    },
    async freeze(key, facts) {
      await client.digestRun.updateMany({
        where: { ...key, facts: null },
        data: { facts: JSON.stringify(facts) },
      });
    },
    async unfinished(planHash, recipient) {
      const waiting = { planHash, recipient, state: { in: ["due", "sending"] } };
      const rows = await client.digestRun.findMany({ where: waiting, orderBy: { due: "asc" } });
      return rows.map(({ period }) => ({ planHash, period, recipient }));
    },
    async lastDue(planHash, recipient) {
      const row = await client.digestRun.findFirst({
        where: { planHash, recipient },
        orderBy: { due: "desc" },
      });
      return row?.due ?? null;
    },
  };
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
