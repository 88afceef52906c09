import { SKIP_AFTER_MS } from "./catch-up.ts";

/** How long a claim of a run holds. Longer by far than a post may take, so that no two holders post at once. */
export const LEASE_MS = 5 * 60_000;

/** To send thousands at a message a second takes this long at most; a run claimed later than that was left lying. */
const LONGEST_QUEUE_MS = 3 * 3_600_000;

/** The reason given where no other is known. */
export const TOO_LATE = "not sent within 72 hours";

/** The reason of a run whose hour came, or that was still waiting, while its subscription was paused. */
export const PAUSED = "paused";

/** The reason of a run that has nothing to be written from. */
export const FACTS_MISSING = "no facts were kept";

export type RunState = "due" | "sending" | "sent" | "skipped" | "failed";

/** The record of sending one digest of one period to one recipient. Every change below makes a new one. */
export type DigestRun = {
  state: RunState;
  /** When the digest was due. */
  due: Date;
  /** Marked 补发: begun after its hour, or left lying longer than any queue takes. */
  late: boolean;
  /** Rises with each claim. Whoever writes gives the number it claimed with; an older one is refused. */
  fence: number;
  leaseUntil: Date | null;
  /** Claims so far. */
  attempts: number;
  /** Not to be claimed before this moment. */
  notBefore: Date | null;
  /** Set before the post leaves: from then on the message may be in the channel, whatever became of the sender. */
  mayBePosted: boolean;
  /** The message's ts, once sent. */
  messageTs: string | null;
  /** Why it was skipped or failed, or what went wrong last. */
  reason: string | null;
};

/** What the holder of a claim does first: post, or look in the history for a message that may be there already. */
type Claim =
  | { kind: "claimed"; run: DigestRun; next: "post" | "look" }
  /** Too late: store it. Skipped where nobody ever tried, failed where somebody did. */
  | { kind: "given_up"; run: DigestRun }
  | { kind: "wait"; until: Date }
  | { kind: "finished" };

/** A run as it begins, for a digest that is due. */
export function newRun(due: Date, late: boolean): DigestRun {
  return {
    state: "due",
    due,
    late,
    fence: 0,
    leaseUntil: null,
    attempts: 0,
    notBefore: null,
    mayBePosted: false,
    messageTs: null,
    reason: null,
  };
}

/** A run that comes too late to be sent at all. */
export function skippedRun(due: Date, reason: string): DigestRun {
  return { ...newRun(due, true), state: "skipped", reason };
}

/**
 * Takes a run in order to send it. Store the result only where the stored fence is still the one read (compare
 * and set), so that of two processes one wins.
 */
export function claim(run: DigestRun, now: Date): Claim {
  if (run.state === "sent" || run.state === "skipped" || run.state === "failed") return { kind: "finished" };
  if (run.state === "sending" && run.leaseUntil && run.leaseUntil > now) {
    return { kind: "wait", until: run.leaseUntil };
  }
  if (run.notBefore && run.notBefore > now) return { kind: "wait", until: run.notBefore };
  const fence = run.fence + 1;
  if (!run.mayBePosted && isTooLate(run, now)) return { kind: "given_up", run: givenUp({ ...run, fence }) };
  const claimed: DigestRun = {
    ...run,
    state: "sending",
    late: run.late || now.getTime() - run.due.getTime() > LONGEST_QUEUE_MS,
    fence,
    attempts: run.attempts + 1,
    leaseUntil: new Date(now.getTime() + LEASE_MS),
    notBefore: null,
  };
  return { kind: "claimed", run: claimed, next: run.mayBePosted ? "look" : "post" };
}

/** Whether a run is past the time within which it may still be sent. */
export function isTooLate(run: DigestRun, now: Date): boolean {
  return now.getTime() - run.due.getTime() > SKIP_AFTER_MS;
}

function givenUp(run: DigestRun): DigestRun {
  const state = run.attempts > 0 ? "failed" : "skipped";
  return { ...run, state, leaseUntil: null, reason: run.reason ?? TOO_LATE };
}
