import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginPost,
  type ChangedRun,
  lookFailed,
  markSent,
  notFound,
  POST_TIMEOUT_MS,
  postFailed,
  renewLease,
  SETTLE_MS,
} from "../../src/digest/runs/run-outcome.ts";
import { claim, type DigestRun, LEASE_MS, newRun, skippedRun } from "../../src/digest/runs/run-state.ts";

const DUE = new Date("2022-06-24T09:00:00Z");
const at = (ms: number) => new Date(DUE.getTime() + ms);
const HOUR = 3_600_000;
const TIMEOUT = { kind: "unclear", reason: "timeout" } as const;

function claimed(run: DigestRun, now: Date): DigestRun {
  const result = claim(run, now);
  if (result.kind !== "claimed") throw new Error(`not claimed: ${result.kind}`);
  return result.run;
}
function changed(change: ChangedRun): DigestRun {
  if (change.kind !== "changed") throw new Error("stale");
  return change.run;
}
/** A run that was claimed and whose post has left, when its holder was killed. */
function killedWhilePosting(): DigestRun {
  const run = claimed(newRun(DUE, false), at(0));
  return changed(beginPost(run, run.fence, at(0)));
}

describe("a digest run", () => {
  it("is claimed by one process at a time", () => {
    const run = claimed(newRun(DUE, false), at(0));
    expect(run).toMatchObject({ state: "sending", fence: 1, attempts: 1 });
    expect(claim(run, at(LEASE_MS - 1))).toEqual({ kind: "wait", until: at(LEASE_MS) });
  });

  it("posts, is marked sent, and is never claimed again", () => {
    const posting = killedWhilePosting();
    const sent = changed(markSent(posting, 1, "1656061200.000100"));
    expect(sent).toMatchObject({ state: "sent", messageTs: "1656061200.000100", leaseUntil: null });
    expect(claim(sent, at(24 * HOUR))).toEqual({ kind: "finished" });
  });

  it("is held for another lease while its thread is filled, and no longer once somebody else has it", () => {
    const posting = killedWhilePosting();
    const held = changed(renewLease(posting, 1, at(LEASE_MS - 1)));
    expect(claim(held, at(LEASE_MS + 1))).toMatchObject({ kind: "wait" });
    const taken = claimed(held, at(3 * LEASE_MS));
    expect(renewLease(taken, 1, at(3 * LEASE_MS))).toEqual({ kind: "stale" });
  });

  it("killed before its post left is posted by the next holder", () => {
    const run = claimed(newRun(DUE, false), at(0));
    expect(claim(run, at(LEASE_MS))).toMatchObject({
      kind: "claimed",
      next: "post",
      run: { fence: 2, attempts: 2 },
    });
  });

  it("killed while posting is looked for before it is posted again", () => {
    expect(claim(killedWhilePosting(), at(LEASE_MS))).toMatchObject({ kind: "claimed", next: "look" });
  });

  it("found in the history is sent; not found, it may be posted", () => {
    const looking = claimed(killedWhilePosting(), at(LEASE_MS));
    expect(changed(markSent(looking, 2, "1.1")).state).toBe("sent");
    const free = changed(notFound(looking, 2, at(LEASE_MS)));
    expect(free).toMatchObject({ state: "sending", mayBePosted: false });
    expect(changed(beginPost(free, 2, at(LEASE_MS))).mayBePosted).toBe(true);
  });

  it("refuses a holder whose claim has passed to another", () => {
    const second = claimed(killedWhilePosting(), at(LEASE_MS));
    expect(markSent(second, 1, "1.1")).toEqual({ kind: "stale" });
    expect(postFailed(second, 1, TIMEOUT, at(LEASE_MS))).toEqual({ kind: "stale" });
    expect(beginPost(second, 1, at(LEASE_MS))).toEqual({ kind: "stale" });
  });

  it("lets nobody begin a post that could outlast the lease", () => {
    const run = claimed(newRun(DUE, false), at(0));
    expect(beginPost(run, 1, at(LEASE_MS - POST_TIMEOUT_MS)).kind).toBe("stale");
    expect(beginPost(run, 1, at(LEASE_MS - POST_TIMEOUT_MS - 1)).kind).toBe("changed");
  });

  it("after a timeout waits for the message to settle, then looks", () => {
    const waiting = changed(postFailed(killedWhilePosting(), 1, TIMEOUT, at(0)));
    expect(waiting).toMatchObject({ state: "due", mayBePosted: true, reason: "timeout" });
    expect(claim(waiting, at(SETTLE_MS - 1)).kind).toBe("wait");
    expect(claim(waiting, at(SETTLE_MS))).toMatchObject({ kind: "claimed", next: "look" });
  });

  it("refused for a rate limit waits as long as Slack says and posts without looking", () => {
    const refusal = { kind: "refused_for_now", reason: "ratelimited", retryAfterMs: 30_000 } as const;
    const waiting = changed(postFailed(killedWhilePosting(), 1, refusal, at(0)));
    expect(claim(waiting, at(29_999)).kind).toBe("wait");
    expect(claim(waiting, at(30_000))).toMatchObject({ next: "post" });
  });

  it("refused for good fails with the reason", () => {
    const refusal = { kind: "refused_for_good", reason: "is_archived" } as const;
    const failed = changed(postFailed(killedWhilePosting(), 1, refusal, at(0)));
    expect(failed).toMatchObject({ state: "failed", reason: "is_archived" });
    expect(claim(failed, at(HOUR))).toEqual({ kind: "finished" });
  });

  it("is not posted while the history cannot be searched", () => {
    const looking = claimed(killedWhilePosting(), at(LEASE_MS));
    const waiting = changed(lookFailed(looking, 2, TIMEOUT, at(LEASE_MS)));
    expect(claim(waiting, at(LEASE_MS + HOUR))).toMatchObject({ next: "look" });
  });

  it("waits longer after each failure, an hour at most", () => {
    let run = newRun(DUE, false);
    const waits: number[] = [];
    let now = at(0);
    for (let attempt = 0; attempt < 9; attempt += 1) {
      run = claimed(run, now);
      run = changed(postFailed(run, run.fence, TIMEOUT, now));
      waits.push(((run.notBefore?.getTime() ?? 0) - now.getTime()) / 60_000);
      now = run.notBefore ?? now;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("is skipped after 72 hours where nobody tried, and failed where somebody did", () => {
    expect(claim(newRun(DUE, true), at(72 * HOUR + 1))).toMatchObject({
      kind: "given_up",
      run: { state: "skipped", reason: "not sent within 72 hours" },
    });
    const refusal = { kind: "refused_for_now", reason: "ratelimited", retryAfterMs: 1_000 } as const;
    const tried = changed(postFailed(killedWhilePosting(), 1, refusal, at(0)));
    expect(claim(tried, at(73 * HOUR))).toMatchObject({ run: { state: "failed", reason: "ratelimited" } });
    expect(skippedRun(DUE, "down")).toMatchObject({ state: "skipped", reason: "down" });
  });

  it("that may be posted is looked for even after 72 hours, and not posted then", () => {
    const looking = claim(killedWhilePosting(), at(80 * HOUR));
    expect(looking).toMatchObject({ kind: "claimed", next: "look" });
    const run = claimed(killedWhilePosting(), at(80 * HOUR));
    expect(changed(notFound(run, 2, at(80 * HOUR))).state).toBe("failed");
  });

  it("is marked late where it lay longer than any queue takes", () => {
    expect(claimed(newRun(DUE, false), at(2 * HOUR)).late).toBe(false);
    expect(claimed(newRun(DUE, false), at(4 * HOUR)).late).toBe(true);
    expect(claimed(newRun(DUE, true), at(HOUR)).late).toBe(true);
  });

  it("posts once, whatever fails and whenever the holder is killed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MISHAPS), { maxLength: 12 }), (mishaps) => {
        const world: World = { run: newRun(DUE, false), posted: 0, now: DUE.getTime() };
        for (const mishap of mishaps) attempt(world, mishap);
        attempt(world, "none");
        attempt(world, "none");
        expect(world).toMatchObject({ posted: 1, run: { state: "sent" } });
      }),
    );
  });
});

const MISHAPS = [
  "none",
  "killed before the post",
  "killed as the post left",
  "killed after the post",
  "timeout, not posted",
  "timeout, posted",
  "refused",
] as const;
type Mishap = (typeof MISHAPS)[number];
type World = { run: DigestRun; posted: number; now: number };

/** One holder's attempt, as a sender makes it, with one mishap. */
function attempt(world: World, mishap: Mishap): void {
  world.now = Math.max(world.now + 2 * LEASE_MS, world.run.notBefore?.getTime() ?? 0);
  const result = claim(world.run, new Date(world.now));
  if (result.kind !== "claimed") return;
  world.run = result.run;
  if (mishap === "killed before the post") return;
  if (result.next === "look") look(world);
  if (world.run.state !== "sent") post(world, mishap);
}

function look(world: World): void {
  const { run, posted, now } = world;
  world.run = changed(posted > 0 ? markSent(run, run.fence, "1.1") : notFound(run, run.fence, new Date(now)));
}

function post(world: World, mishap: Mishap): void {
  const now = new Date(world.now);
  const { fence } = world.run;
  world.run = changed(beginPost(world.run, fence, now));
  if (mishap === "none" || mishap === "killed after the post" || mishap === "timeout, posted")
    world.posted += 1;
  if (mishap === "none") world.run = changed(markSent(world.run, fence, "1.1"));
  if (mishap.startsWith("timeout")) world.run = changed(postFailed(world.run, fence, TIMEOUT, now));
  const refusal = { kind: "refused_for_now", reason: "ratelimited", retryAfterMs: 1 } as const;
  if (mishap === "refused") world.run = changed(postFailed(world.run, fence, refusal, now));
}
