import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { standingsOf, type TaskStanding } from "../standing/standing.ts";
import type { LedgerParts } from "./ledger-parts.ts";

/** The standing of every task at a moment. */
export type Standings = (at: Date) => Promise<TaskStanding[]>;

/** Reads the standings from the entries and from who owns what. */
export function createStandings({ plan, targets, entries, administration }: LedgerParts): Standings {
  return async (at) => {
    const { ownersOf, curves } = await administration.current();
    const ledger = await entries.list(plan.hash);
    return standingsOf(plan, targets, ledger, { asOf: dayIn(PLAN_ZONE, at), ownersOf, curves });
  };
}

/** Standings by the number of their task. */
export function byNumber(standings: TaskStanding[]): Map<number, TaskStanding> {
  return new Map(standings.map((standing) => [standing.task.number, standing]));
}
