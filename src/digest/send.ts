import { addDays } from "../calendar/day.ts";
import type { Language } from "../language/detect-language.ts";
import { digestsDue } from "./catch-up.ts";
import type { DigestDelivery, DigestMark } from "./delivery.ts";
import type { Digests, WordedDigest } from "./digests.ts";
import { coveringSkipped, type DigestPeriod, digestOfWeek, type WorkingDays } from "./due.ts";
import type { DigestFacts } from "./facts.ts";
import { parsePeriod, weekOfDay } from "./period.ts";
import { beginPost, type Change, lookFailed, markSent, notFound, postFailed } from "./run-outcome.ts";
import { claim, type DigestRun, newRun, skippedRun, TOO_LATE } from "./run-state.ts";
import type { RunKey, RunStore } from "./run-store.ts";
import type { WeeklySchedule } from "./schedule.ts";

/** Who gets the digest, in which language, and from when on. */
export type Recipient = { id: string; language: Language; since: Date };

export type SendParts = {
  planHash: string;
  runs: RunStore;
  digests: Digests;
  delivery: DigestDelivery;
  /** Makes Duban listen in the digest's thread, so that a reply there is taken as a report. */
  openThread(recipient: Recipient, ts: string): Promise<void>;
  days: WorkingDays;
  schedule: WeeklySchedule;
  now: () => Date;
};

/**
 * Begins what has fallen due for a recipient: a run for each digest, skipped ones marked as such, their period told
 * by the next. What is due follows from the calendar and the runs that are there, so that a process that was down
 * misses none and two processes begin one.
 */
export async function beginDue(parts: SendParts, recipient: Recipient): Promise<void> {
  const { planHash, runs, digests, now, schedule, days } = parts;
  const last = await runs.lastDue(planHash, recipient.id);
  const since = last === null || last < recipient.since ? recipient.since : last;
  const due = digestsDue(since, now(), schedule, days);
  for (const { digest, timeliness } of due) {
    const key = { planHash, period: digest.key, recipient: recipient.id };
    if (timeliness === "too_late") await runs.begin(key, skippedRun(digest.due, TOO_LATE));
    else if (await runs.begin(key, newRun(digest.due, timeliness === "late"))) {
      await runs.freeze(key, await digests.of(await withUntold(parts, recipient.id, digest)));
    }
  }
}

/** A digest that also tells the periods just before it whose own digest never reached the recipient. */
async function withUntold<Digest extends DigestPeriod>(
  { planHash, runs, schedule, days }: SendParts,
  recipient: string,
  digest: Digest,
): Promise<Digest> {
  const untold: DigestPeriod[] = [];
  for (let first: DigestPeriod = digest; ; ) {
    const before = digestOfWeek(weekOfDay(addDays(first.firstDay, -1)), schedule, days);
    const found = before === null ? null : await runs.find({ planHash, period: before.key, recipient });
    if (before === null || found === null || !isUntold(found.run)) return coveringSkipped(digest, untold);
    untold.unshift(before);
    first = before;
  }
}

function isUntold({ state, mayBePosted }: DigestRun): boolean {
  return state === "skipped" || (state === "failed" && !mayBePosted);
}

/** Sends one digest that waits for this recipient; true where a run was taken on. */
export async function sendOne(parts: SendParts, recipient: Recipient): Promise<boolean> {
  for (const key of await parts.runs.unfinished(parts.planHash, recipient.id)) {
    const found = await parts.runs.find(key);
    if (found === null) continue;
    const taken = claim(found.run, parts.now());
    if (taken.kind === "given_up") return parts.runs.save(key, taken.run, found.run.fence);
    if (taken.kind !== "claimed" || !(await parts.runs.save(key, taken.run, found.run.fence))) continue;
    const facts = found.facts ?? (await frozenFacts(parts, key));
    await deliver(parts, { key, run: taken.run, facts, recipient, look: taken.next === "look" });
    return true;
  }
  return false;
}

type Sending = { key: RunKey; run: DigestRun; facts: DigestFacts; recipient: Recipient; look: boolean };

async function deliver(parts: SendParts, sending: Sending): Promise<void> {
  const { key, recipient, facts } = sending;
  const { delivery, now } = parts;
  const mark: DigestMark = { planHash: key.planHash, period: key.period };
  const { fence } = sending.run;
  const worded = parts.digests.inWords(facts, recipient.language, sending.run.late);
  let run = sending.run;
  if (sending.look) {
    const seen = await delivery.look(recipient.id, mark);
    if ("failure" in seen) return void (await store(parts, key, lookFailed(run, fence, seen.failure, now())));
    if (seen.ts !== null) return finish(parts, { ...sending, run }, worded, seen.ts, true);
    const next = await store(parts, key, notFound(run, fence, now()));
    if (next === null || next.state !== "sending") return;
    run = next;
  }
  const begun = await store(parts, key, beginPost(run, fence, now()));
  if (begun === null) return;
  const posted = await delivery.post(recipient.id, worded, mark);
  if ("failure" in posted)
    return void (await store(parts, key, postFailed(begun, fence, posted.failure, now())));
  await finish(parts, { ...sending, run: begun }, worded, posted.ts, false);
}

/** The thread first, then the mark: after a kill in between the post is found again and its thread completed. */
async function finish(
  parts: SendParts,
  { key, run, recipient }: Sending,
  worded: WordedDigest,
  ts: string,
  isResumed: boolean,
): Promise<void> {
  await parts.openThread(recipient, ts);
  await parts.delivery.postThread(recipient.id, ts, worded, isResumed);
  await store(parts, key, markSent(run, run.fence, ts));
}

/** Stores a change where the claim still holds; null where it does not, and then nothing more may be done. */
async function store({ runs }: SendParts, key: RunKey, change: Change): Promise<DigestRun | null> {
  if (change.kind === "stale") return null;
  return (await runs.save(key, change.run, change.run.fence)) ? change.run : null;
}

async function frozenFacts(parts: SendParts, key: RunKey): Promise<DigestFacts> {
  const { digests, runs, schedule, days } = parts;
  const digest = digestOfWeek(parsePeriod(key.period), schedule, days);
  if (digest === null) throw new RangeError(`No digest for ${key.period}`);
  await runs.freeze(key, await digests.of(await withUntold(parts, key.recipient, digest)));
  const stored = await runs.find(key);
  if (stored?.facts == null) throw new RangeError(`The digest run of ${key.period} is gone`);
  return stored.facts;
}
