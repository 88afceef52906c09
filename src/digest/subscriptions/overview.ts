import { isPassedOver, markedUnsent, showingAllOf } from "../blocks/past-digests.ts";
import type { Digests, WordedDigest } from "../digests.ts";
import { factsFor } from "../facts/personal.ts";
import type { WorkingDays } from "../periods/due.ts";
import { type NextDigest, nextDigest } from "../periods/next-digest.ts";
import type { RunStore, StoredRun } from "../runs/run-store.ts";
import type { Subscription } from "./subscription.ts";
import {
  type Sending,
  type SubscriptionStatus,
  sendingOf,
  subscriptionStatusOf,
} from "./subscription-status.ts";

/** What became of digests, and what comes next: for whoever asks. */
export type DigestOverview = {
  statusOf(subscription: Subscription): Promise<SubscriptionStatus>;
  /** The sending in course, or null. */
  sending(): Promise<Sending | null>;
  nextOf(subscription: Subscription): NextDigest;
  /** A recipient's digests, the newest first. */
  past(recipient: string): Promise<StoredRun[]>;
  /**
   * A digest exactly as it was, from its frozen facts; null where there is none of that period, or it was neither
   * sent nor passed over by a pause.
   */
  again(period: string, recipient: string): Promise<WordedDigest | null>;
};

type OverviewParts = {
  planHash: string;
  runs: RunStore;
  digests: Pick<Digests, "inWords">;
  days: WorkingDays;
  now: () => Date;
};

const PAST_SHOWN = 15;

/** The overview of one plan's digests. */
export function createDigestOverview({ planHash, runs, digests, days, now }: OverviewParts): DigestOverview {
  return {
    statusOf: (subscription) => subscriptionStatusOf({ planHash, runs, days, now: now() }, subscription),
    sending: async () => sendingOf(await runs.newestTally(planHash)),
    nextOf: ({ schedule }) => nextDigest(schedule, days, now()),
    past: (recipient) => runs.ofRecipient(planHash, recipient, PAST_SHOWN),
    async again(period, recipient) {
      const found = await runs.find({ planHash, period, recipient });
      if (found === null || found.frozenId === null) return null;
      const isUnsent = isPassedOver(found);
      if (!isUnsent && found.run.state !== "sent") return null;
      const facts = await runs.frozen(found.frozenId);
      if (facts === null) return null;
      const worded = digests.inWords(factsFor(facts, recipient), found.language, {
        late: !isUnsent && found.run.late,
      });
      const post = showingAllOf(worded.post, `${period} ${recipient}`);
      return { ...worded, post: isUnsent ? markedUnsent(post, found.language) : post };
    },
  };
}
