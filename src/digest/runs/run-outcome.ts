import { type DigestRun, isTooLate, LEASE_MS, TOO_LATE } from "./run-state.ts";

/** The longest a post may take: a holder with less than this left of its lease must claim again before posting. */
export const POST_TIMEOUT_MS = 30_000;

/** After an unclear end, a message on its way is given this long to appear in the channel's history. */
export const SETTLE_MS = 60_000;

const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 3_600_000;

/** A changed run, or a refusal: another process has claimed the run since (its fence is higher). */
export type ChangedRun = { kind: "changed"; run: DigestRun } | { kind: "stale" };

/** How an attempt to post, or to search the history, failed. */
export type PostFailure =
  /** Timeout, connection reset, a server's error: the message may have been posted. */
  | { kind: "unclear"; reason: string }
  /** Slack refused for now and surely did not post (rate limit). */
  | { kind: "refused_for_now"; reason: string; retryAfterMs: number }
  /** Slack refused and will refuse again (channel archived, token revoked, person deactivated). */
  | { kind: "refused_for_good"; reason: string };

/**
 * To be stored just before the post leaves. Refused with "stale" where the claim is lost or about to run out: then
 * nothing may be posted.
 */
export function beginPost(run: DigestRun, fence: number, now: Date): ChangedRun {
  const left = (run.leaseUntil?.getTime() ?? 0) - now.getTime();
  if (left <= POST_TIMEOUT_MS) return { kind: "stale" };
  return changed(run, fence, { mayBePosted: true });
}

/** Holds the claim for as long again: what belongs to a message may take longer than one lease. */
export function renewLease(run: DigestRun, fence: number, now: Date): ChangedRun {
  return changed(run, fence, { leaseUntil: new Date(now.getTime() + LEASE_MS) });
}

/** The message is there: posted now, or found in the history. */
export function markSent(run: DigestRun, fence: number, messageTs: string): ChangedRun {
  return changed(run, fence, { state: "sent", messageTs, leaseUntil: null, notBefore: null, reason: null });
}

/** The history was searched and holds no message of this period: it may be posted, or given up if it is too late. */
export function notFound(run: DigestRun, fence: number, now: Date): ChangedRun {
  if (!isTooLate(run, now)) return changed(run, fence, { mayBePosted: false });
  const reason = run.reason ?? TOO_LATE;
  return changed(run, fence, { state: "failed", mayBePosted: false, leaseUntil: null, reason });
}

/** What becomes of a run whose post failed. */
export function postFailed(run: DigestRun, fence: number, failure: PostFailure, now: Date): ChangedRun {
  const { reason } = failure;
  if (failure.kind === "refused_for_good")
    return changed(run, fence, { state: "failed", mayBePosted: false, leaseUntil: null, reason });
  if (failure.kind === "refused_for_now")
    return tryAgain(run, fence, { reason, mayBePosted: false }, now, failure.retryAfterMs);
  return tryAgain(run, fence, { reason, mayBePosted: true }, now, Math.max(SETTLE_MS, backoff(run.attempts)));
}

/** The history could not be searched: nothing is posted until it can be, for the message may be there. */
export function lookFailed(run: DigestRun, fence: number, failure: PostFailure, now: Date): ChangedRun {
  const { reason } = failure;
  if (failure.kind === "refused_for_good" || isTooLate(run, now))
    return changed(run, fence, { state: "failed", leaseUntil: null, reason });
  const wait = failure.kind === "refused_for_now" ? failure.retryAfterMs : backoff(run.attempts);
  return tryAgain(run, fence, { reason }, now, wait);
}

function tryAgain(
  run: DigestRun,
  fence: number,
  change: Partial<DigestRun>,
  now: Date,
  waitMs: number,
): ChangedRun {
  const notBefore = new Date(now.getTime() + waitMs);
  return changed(run, fence, { ...change, state: "due", leaseUntil: null, notBefore });
}

function changed(run: DigestRun, fence: number, change: Partial<DigestRun>): ChangedRun {
  if (run.fence !== fence || run.state !== "sending") return { kind: "stale" };
  return { kind: "changed", run: { ...run, ...change } };
}

/** One minute, two, four … an hour at most. */
function backoff(attempts: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1));
}
