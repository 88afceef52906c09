import {
  beginPost,
  type ChangedRun,
  lookFailed,
  markSent,
  notFound,
  type PostFailure,
  postFailed,
  renewLease,
} from "./run-outcome.ts";
import type { DigestRun } from "./run-state.ts";

/**
 * Renews the claim of a run: asked again before each step of something that takes long. False where another process
 * has taken the run over: then nothing more may be posted.
 */
export type IsStillMine = () => Promise<boolean>;

/** One message that is posted once, and what is known of each attempt. Nothing here throws. */
export type RunMessage = {
  /** Finds the message where an earlier attempt may have posted it. */
  look(): Promise<{ ts: string | null } | { failure: PostFailure }>;
  post(): Promise<{ ts: string } | { failure: PostFailure }>;
  /** What belongs to the message, done before it counts as sent; done again after a kill. */
  complete(ts: string, isStillMine: IsStillMine): Promise<void>;
  /** Stores a run where its claim still holds, by its fence. */
  save(run: DigestRun): Promise<boolean>;
  now: () => Date;
};

/**
 * Takes a claimed run to its end: looks first where the message may be there, posts it where it is not, marks it sent.
 * Each step is stored before the next, so that a kill anywhere leaves a run that the next claim finishes.
 */
export async function postRun(claimed: DigestRun, next: "post" | "look", message: RunMessage): Promise<void> {
  const { fence } = claimed;
  let run = claimed;
  if (next === "look") {
    const seen = await message.look();
    if ("failure" in seen)
      return void (await store(message, lookFailed(run, fence, seen.failure, message.now())));
    if (seen.ts !== null) return finish(message, run, seen.ts);
    const absent = await store(message, notFound(run, fence, message.now()));
    if (absent === null || absent.state !== "sending") return;
    run = absent;
  }
  const begun = await store(message, beginPost(run, fence, message.now()));
  if (begun === null) return;
  const posted = await message.post();
  if ("failure" in posted)
    return void (await store(message, postFailed(begun, fence, posted.failure, message.now())));
  await finish(message, begun, posted.ts);
}

async function finish(message: RunMessage, run: DigestRun, ts: string): Promise<void> {
  const isStillMine = async (): Promise<boolean> =>
    (await store(message, renewLease(run, run.fence, message.now()))) !== null;
  await message.complete(ts, isStillMine);
  await store(message, markSent(run, run.fence, ts));
}

async function store(message: RunMessage, change: ChangedRun): Promise<DigestRun | null> {
  if (change.kind === "stale") return null;
  return (await message.save(change.run)) ? change.run : null;
}
