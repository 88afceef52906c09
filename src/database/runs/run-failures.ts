import { groupBy } from "../../digest/facts/group-by.ts";
import type { RunStore, StoredRun } from "../../digest/runs/run-store.ts";
import type { Database } from "../opening/open-database.ts";
import { toStoredRun } from "./stored-run-of-row.ts";

type RunFailures = Pick<RunStore, "takeFailures" | "takenFailures" | "returnFailures">;

/** Failed digests, each told by whoever marks it first. */
export function createRunFailures({ client }: Database): RunFailures {
  return {
    async takeFailures(planHash, at) {
      const untold = { planHash, state: "failed", toldAt: null };
      const orderBy = [{ due: "asc" as const }, { recipient: "asc" as const }];
      const taken: StoredRun[] = [];
      for (const row of await client.digestRun.findMany({ where: untold, orderBy })) {
        const mine = await client.digestRun.updateMany({
          where: { id: row.id, toldAt: null },
          data: { toldAt: at },
        });
        if (mine.count === 1) taken.push(toStoredRun(row));
      }
      return taken;
    },
    async takenFailures(planHash, from, to) {
      const where = { planHash, state: "failed", toldAt: { gte: from, lte: to } };
      const orderBy = [{ toldAt: "asc" as const }, { due: "asc" as const }, { recipient: "asc" as const }];
      const rows = await client.digestRun.findMany({ where, orderBy });
      const byMoment = groupBy(rows, ({ toldAt }) => toldAt?.getTime() ?? 0);
      return [...byMoment].map(([at, same]) => ({ at: new Date(at), failed: same.map(toStoredRun) }));
    },
    async returnFailures(keys) {
      for (const key of keys) await client.digestRun.updateMany({ where: key, data: { toldAt: null } });
    },
  };
}
