import type { WorkingDays } from "../periods/due.ts";
import { type NextDigest, nextDigest } from "../periods/next-digest.ts";
import { PAUSED } from "../runs/run-state.ts";
import type { PeriodTally, RunStore, StoredRun } from "../runs/run-store.ts";
import { weeksPausedOver } from "./paused-over.ts";
import type { Subscription } from "./subscription.ts";

/** How one subscription stands. */
export type SubscriptionStatus = {
  subscription: Subscription;
  /** Null where it is paused. */
  next: NextDigest | null;
  /** How many digests have fallen due since it was paused; 0 where it is not. */
  pausedOver: number;
  lastSent: StoredRun | null;
  /** What waits to be sent, or to be tried again. */
  waiting: StoredRun | null;
  /**
   * What failed or was skipped among the last ones, the newest first; what ended alike in a row stands together. What
   * was passed over by a pause is told until the next one has gone out.
   */
  troubles: StoredRun[][];
};

/** A sending that is not over: how many of how many went out. */
export type Sending = { period: string; sent: number; failed: number; of: number };

const LOOKED_AT = 15;
const TROUBLES_SHOWN = 2;

/** How a subscription stands, from its last runs. */
export async function subscriptionStatusOf(
  { planHash, runs, days, now }: { planHash: string; runs: RunStore; days: WorkingDays; now: Date },
  subscription: Subscription,
): Promise<SubscriptionStatus> {
  const last = await runs.ofRecipient(planHash, subscription.recipient, LOOKED_AT);
  const isActive = subscription.state === "active";
  const lastSent = last.find(({ run }) => run.state === "sent") ?? null;
  const isOver = ({ run }: StoredRun): boolean =>
    run.reason === PAUSED && lastSent !== null && run.due < lastSent.run.due;
  return {
    subscription,
    next: isActive ? nextDigest(subscription.schedule, days, now) : null,
    pausedOver: subscription.state === "paused" ? weeksPausedOver(subscription, { now, days }) : 0,
    lastSent,
    waiting: last.find(({ run }) => run.state === "due" || run.state === "sending") ?? null,
    troubles: inStretches(last)
      .filter(([first]) => first !== undefined && isTrouble(first) && !isOver(first))
      .slice(0, TROUBLES_SHOWN),
  };
}

/** Runs that follow each other and were skipped, or failed, for the same reason together; each other one by itself. */
export function inStretches(runs: StoredRun[]): StoredRun[][] {
  const stretches: StoredRun[][] = [];
  for (const each of runs) {
    const last = stretches.at(-1);
    const isSame = last?.[0]?.run.state === each.run.state && last[0].run.reason === each.run.reason;
    if (isTrouble(each) && isSame) last.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

function isTrouble({ run }: StoredRun): boolean {
  return run.state === "failed" || run.state === "skipped";
}

/** The sending in course by its counts, or null where all is done. Skipped ones are not to be sent. */
export function sendingOf(tally: PeriodTally | null): Sending | null {
  if (tally === null) return null;
  const { due, sending, sent, failed } = tally.states;
  const of = due + sending + sent + failed;
  return due + sending === 0 || of < 2 ? null : { period: tally.period, sent, failed, of };
}
