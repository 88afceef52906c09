import type { RunState } from "../../digest/runs/run-state.ts";
import type { RunStore } from "../../digest/runs/run-store.ts";
import type { Database } from "../opening/open-database.ts";
import { runState } from "./run-of-row.ts";

type RunTallies = Pick<RunStore, "lastDues" | "newestTally" | "recipientsOf">;
type States = Record<RunState, number>;

/** What is asked of thousands of runs at once, answered in one query each. */
export function createRunTallies({ client }: Database): RunTallies {
  return {
    async lastDues(planHash) {
      const rows = await client.digestRun.groupBy({
        by: ["recipient"],
        where: { planHash },
        _max: { due: true },
      });
      return new Map(
        rows.flatMap(({ recipient, _max: { due } }) => (due === null ? [] : [[recipient, due] as const])),
      );
    },
    async recipientsOf(planHash, period) {
      const rows = await client.digestRun.findMany({
        where: { planHash, period },
        select: { recipient: true, state: true, mayBePosted: true, due: true, reason: true },
      });
      return new Map(rows.map((row) => [row.recipient, { ...row, state: runState.parse(row.state) }]));
    },
    async newestTally(planHash) {
      const newest = await client.digestRun.findFirst({ where: { planHash }, orderBy: { due: "desc" } });
      if (newest === null) return null;
      const { period, due } = newest;
      const rows = await client.digestRun.groupBy({
        by: ["state"],
        where: { planHash, period },
        _count: { _all: true },
      });
      const states: States = { due: 0, sending: 0, sent: 0, skipped: 0, failed: 0 };
      for (const row of rows) states[runState.parse(row.state)] += row._count._all;
      return { period, due, states };
    },
  };
}
