import type { Digests } from "../digests.ts";
import type { WorkingDays } from "../periods/due.ts";
import { digestsDue, SKIP_AFTER_MS } from "../runs/catch-up.ts";
import { frozenOnce } from "../runs/frozen-facts.ts";
import { PAUSED, skippedRun } from "../runs/run-state.ts";
import type { RunStore } from "../runs/run-store.ts";
import type { Subscription } from "./subscription.ts";
import { wants } from "./subscription-defaults.ts";

export type PausedOverParts = {
  planHash: string;
  runs: Pick<RunStore, "begin" | "frozen" | "freeze" | "ofRecipient">;
  digests: Pick<Digests, "of">;
  days: WorkingDays;
  now: () => Date;
};

/** Longer than any pause within a plan's year. */
const MOST_WEEKS = 60;

/** How many digests have fallen due since a subscription was paused. */
export function weeksPausedOver(
  { schedule, changedAt }: Subscription,
  { now, days }: { now: Date; days: WorkingDays },
): number {
  return digestsDue(changedAt, now, schedule, days).length;
}

/**
 * Keeps what a paused subscription was passed over with: each digest that fell due meanwhile, with its facts, so that it
 * can be shown when it goes on. Gives their periods, oldest first; those that were waiting when it was paused too.
 */
export async function keepPausedOver(parts: PausedOverParts, paused: Subscription): Promise<string[]> {
  const { planHash, runs, days, now } = parts;
  const { recipient, language, schedule, changedAt } = paused;
  for (const { digest } of digestsDue(changedAt, now(), schedule, days)) {
    const { id, facts } = await frozenOnce(parts, digest);
    if (!wants(facts)(paused)) continue;
    const key = { planHash, period: digest.key, recipient };
    await runs.begin([{ key, run: skippedRun(digest.due, PAUSED), language, frozenId: id }]);
  }
  const wasWaiting = new Date(changedAt.getTime() - SKIP_AFTER_MS);
  const last = await runs.ofRecipient(planHash, recipient, MOST_WEEKS);
  return last
    .filter(({ run, frozenId }) => run.reason === PAUSED && run.due > wasWaiting && frozenId !== null)
    .map(({ key }) => key.period)
    .reverse();
}
