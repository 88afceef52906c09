import type { DigestFacts } from "./facts.ts";
import type { DigestRun } from "./run-state.ts";

/** Which digest to whom: there is one run for each. */
export type RunKey = { planHash: string; period: string; recipient: string };

/** Digest runs as they are kept: the state of sending, and the facts once they are frozen. */
export type RunStore = {
  find(key: RunKey): Promise<{ run: DigestRun; facts: DigestFacts | null } | null>;
  /** Begins a run where there is none; false where there is one already. */
  begin(key: RunKey, run: DigestRun): Promise<boolean>;
  /** Stores a run where the stored fence is still `readFence`; false where somebody else was first. */
  save(key: RunKey, run: DigestRun, readFence: number): Promise<boolean>;
  /** Keeps the facts that the digest is written from; facts that are there already stay. */
  freeze(key: RunKey, facts: DigestFacts): Promise<void>;
  /** The runs to a recipient that are neither sent, skipped nor failed, oldest first. */
  unfinished(planHash: string, recipient: string): Promise<RunKey[]>;
  /** The hour of the newest digest that was begun for a recipient, or null. */
  lastDue(planHash: string, recipient: string): Promise<Date | null>;
};
