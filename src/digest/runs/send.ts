import type { Language } from "../../language/detect-language.ts";
import type { Digests } from "../digests.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { factsFor } from "../facts/personal.ts";
import type { DigestDelivery, DigestMark } from "./delivery.ts";
import { postRun, type RunMessage } from "./post-run.ts";
import { claim, type DigestRun, FACTS_MISSING } from "./run-state.ts";
import type { RunKey, RunStore } from "./run-store.ts";
import { heeded, type SendingRate } from "./sending-rate.ts";

type SendParts = {
  planHash: string;
  runs: RunStore;
  digests: Pick<Digests, "inWords">;
  delivery: DigestDelivery;
  /** Makes Duban listen in the digest's thread, so that a reply there is taken as a report. */
  openThread(recipient: { id: string; language: Language }, ts: string): Promise<void>;
  rate: SendingRate;
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
  const { planHash, runs, rate, now } = parts;
  const factsOf = sharedFacts(runs);
  return async () => {
    const held = rate.heldFor();
    if (held > 0) return { againInMs: held };
    for (const { key, run, language, frozenId } of await runs.claimable(planHash, now(), CANDIDATES)) {
      const taken = claim(run, now());
      if (taken.kind === "given_up") return runs.save(key, taken.run, run.fence);
      if (taken.kind !== "claimed" || !(await runs.save(key, taken.run, run.fence))) continue;
      const facts = frozenId === null ? null : await factsOf(frozenId);
      if (facts === null) {
        await failWithoutFacts(parts, key, taken.run);
        return true;
      }
      await rate.next(key.recipient);
      const sending = { key, run: taken.run, facts: factsFor(facts, key.recipient), language };
      await postRun(taken.run, taken.next, messageOf(parts, sending));
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

async function failWithoutFacts({ runs }: SendParts, key: RunKey, run: DigestRun): Promise<void> {
  const failed: DigestRun = { ...run, state: "failed", leaseUntil: null, reason: FACTS_MISSING };
  await runs.save(key, failed, run.fence);
}

type Sending = { key: RunKey; run: DigestRun; facts: DigestFacts; language: Language };

/** One digest as a message that is posted once; its thread is completed before it counts as sent. */
function messageOf(parts: SendParts, { key, run, facts, language }: Sending): RunMessage {
  const { delivery, runs, rate, now } = parts;
  const { recipient, planHash, period } = key;
  const mark: DigestMark = { planHash, period };
  const worded = parts.digests.inWords(facts, language, { late: run.late });
  let isResumed = false;
  return {
    async look() {
      const seen = heeded(rate, await delivery.look(recipient, mark));
      isResumed = "ts" in seen && seen.ts !== null;
      return seen;
    },
    post: async () => heeded(rate, await delivery.post(recipient, worded, mark)),
    async complete(ts, isStillMine) {
      await parts.openThread({ id: recipient, language }, ts);
      await delivery.postThread(recipient, ts, worded, { isResumed, isStillMine });
    },
    save: (changed) => runs.save(key, changed, changed.fence),
    now,
  };
}
