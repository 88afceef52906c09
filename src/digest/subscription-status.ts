import type { WorkingDays } from "./due.ts";
import { type NextDigest, nextDigest } from "./next-digest.ts";
import type { PeriodTally, RunStore, StoredRun } from "./run-store.ts";
import type { Subscription } from "./subscription.ts";

/** How one subscription stands. */
export type SubscriptionStatus = {
  subscription: Subscription;
  /** Null where it is paused. */
  next: NextDigest | null;
  lastSent: StoredRun | null;
  /** What waits to be sent, or to be tried again. */
  waiting: StoredRun | null;
  /** What failed or was skipped among the last few, the newest first. */
  troubles: StoredRun[];
};

/** A sending that is not over: how many of how many went out. */
export type Sending = { period: string; sent: number; failed: number; of: number };

const LOOKED_AT = 6;
const TROUBLES_SHOWN = 3;

/** How a subscription stands, from its last runs. */
export async function statusOf(
  { planHash, runs, days, now }: { planHash: string; runs: RunStore; days: WorkingDays; now: Date },
  subscription: Subscription,
): Promise<SubscriptionStatus> {
  const last = await runs.ofRecipient(planHash, subscription.recipient, LOOKED_AT);
  const isActive = subscription.state === "active";
  return {
    subscription,
    next: isActive ? nextDigest(subscription.schedule, days, now) : null,
    lastSent: last.find(({ run }) => run.state === "sent") ?? null,
    waiting: last.find(({ run }) => run.state === "due" || run.state === "sending") ?? null,
    troubles: last
      .filter(({ run }) => run.state === "failed" || run.state === "skipped")
      .slice(0, TROUBLES_SHOWN),
  };
}

/** The sending in course by its counts, or null where all is done. Skipped ones are not to be sent. */
export function sendingOf(tally: PeriodTally | null): Sending | null {
  if (tally === null) return null;
  const { due, sending, sent, failed } = tally.states;
  const of = due + sending + sent + failed;
  return due + sending === 0 || of < 2 ? null : { period: tally.period, sent, failed, of };
}
