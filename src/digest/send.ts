import type { Language } from "../language/detect-language.ts";
import type { DigestDelivery, DigestMark } from "./delivery.ts";
import type { Digests, WordedDigest } from "./digests.ts";
import type { DigestFacts } from "./facts.ts";
import type { Pace } from "./pace.ts";
import { factsFor } from "./personal.ts";
import {
  beginPost,
  type Change,
  lookFailed,
  markSent,
  notFound,
  type PostFailure,
  postFailed,
} from "./run-outcome.ts";
import { claim, type DigestRun, FACTS_MISSING } from "./run-state.ts";
import type { RunKey, RunStore, StoredRun } from "./run-store.ts";

export type SendParts = {
  planHash: string;
  runs: RunStore;
  digests: Pick<Digests, "inWords">;
  delivery: DigestDelivery;
  /** Makes Duban listen in the digest's thread, so that a reply there is taken as a report. */
  openThread(recipient: { id: string; language: Language }, ts: string): Promise<void>;
  pace: Pace;
  now: () => Date;
};

/** Of two processes both look at the first few; who loses one takes the next. */
const CANDIDATES = 10;

/**
 * Sends one digest that waits, to whomever; true where a run was taken on, so that it is asked again. Where Slack said
 * to wait, the milliseconds until then: nothing is sent to anybody before.
 */
export type SendNext = () => Promise<boolean | { againInMs: number }>;

/** A sender; the facts that thousands share are read once. */
export function createSender(parts: SendParts): SendNext {
  const { planHash, runs, pace, now } = parts;
  const factsOf = sharedFacts(runs);
  return async () => {
    const held = pace.heldFor();
    if (held > 0) return { againInMs: held };
    for (const { key, run, language, frozenId } of await runs.claimable(planHash, now(), CANDIDATES)) {
      const taken = claim(run, now());
      if (taken.kind === "given_up") return runs.save(key, taken.run, run.fence);
      if (taken.kind !== "claimed" || !(await runs.save(key, taken.run, run.fence))) continue;
      const facts = frozenId === null ? null : await factsOf(frozenId);
      const sending = { key, run: taken.run, language, look: taken.next === "look" };
      if (facts === null) await failWithoutFacts(parts, sending);
      else await deliver(parts, { ...sending, facts: factsFor(facts, key.recipient) });
      return true;
    }
    return false;
  };
}

function sharedFacts(runs: RunStore): (id: string) => Promise<DigestFacts | null> {
  let last: { id: string; facts: DigestFacts | null } | null = null;
  return async (id) => {
    if (last?.id !== id) last = { id, facts: await runs.frozen(id) };
    return last.facts;
  };
}

type Taken = { key: RunKey; run: DigestRun; language: StoredRun["language"]; look: boolean };
type Sending = Taken & { facts: DigestFacts };

async function failWithoutFacts({ runs }: SendParts, { key, run }: Taken): Promise<void> {
  const failed: DigestRun = { ...run, state: "failed", leaseUntil: null, reason: FACTS_MISSING };
  await runs.save(key, failed, run.fence);
}

async function deliver(parts: SendParts, sending: Sending): Promise<void> {
  const { key, facts, language } = sending;
  const { delivery, now } = parts;
  const mark: DigestMark = { planHash: key.planHash, period: key.period };
  const { fence } = sending.run;
  const worded = parts.digests.inWords(facts, language, { late: sending.run.late });
  let run = sending.run;
  if (sending.look) {
    const seen = await delivery.look(key.recipient, mark);
    if ("failure" in seen) {
      heed(parts.pace, seen.failure);
      return void (await store(parts, key, lookFailed(run, fence, seen.failure, now())));
    }
    if (seen.ts !== null) return finish(parts, { ...sending, run }, worded, seen.ts, true);
    const next = await store(parts, key, notFound(run, fence, now()));
    if (next === null || next.state !== "sending") return;
    run = next;
  }
  await parts.pace.next();
  const begun = await store(parts, key, beginPost(run, fence, now()));
  if (begun === null) return;
  const posted = await delivery.post(key.recipient, worded, mark);
  if ("failure" in posted) {
    heed(parts.pace, posted.failure);
    return void (await store(parts, key, postFailed(begun, fence, posted.failure, now())));
  }
  await finish(parts, { ...sending, run: begun }, worded, posted.ts, false);
}

/** Slack's word to wait is for the app, not for one recipient. */
function heed(pace: Pace, failure: PostFailure): void {
  if (failure.kind === "refused_for_now") pace.hold(failure.retryAfterMs);
}

/** The thread first, then the mark: after a kill in between the post is found again and its thread completed. */
async function finish(
  parts: SendParts,
  { key, run, language }: Sending,
  worded: WordedDigest,
  ts: string,
  isResumed: boolean,
): Promise<void> {
  await parts.openThread({ id: key.recipient, language }, ts);
  await parts.delivery.postThread(key.recipient, ts, worded, isResumed);
  await store(parts, key, markSent(run, run.fence, ts));
}

/** Stores a change where the claim still holds; null where it does not, and then nothing more may be done. */
async function store({ runs }: SendParts, key: RunKey, change: Change): Promise<DigestRun | null> {
  if (change.kind === "stale") return null;
  return (await runs.save(key, change.run, change.run.fence)) ? change.run : null;
}
