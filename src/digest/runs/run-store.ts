import type { Language } from "../../language/detect-language.ts";
import type { DigestFacts } from "../facts/facts.ts";
import type { DigestRun, RunState } from "./run-state.ts";

/** Which digest to whom: there is one run for each. */
export type RunKey = { planHash: string; period: string; recipient: string };

/** A run to be begun. `frozenId` names the facts it is written from; null for one that is skipped at once. */
export type NewRun = { key: RunKey; run: DigestRun; language: Language; frozenId: string | null };

/** A run as it is kept. */
export type StoredRun = NewRun;

/** How a run stands, as far as the next digest to its recipient asks. */
export type RunStanding = Pick<DigestRun, "state" | "mayBePosted" | "due" | "reason">;

/** How many runs of a period stand where. */
export type PeriodTally = { period: string; due: Date; states: Record<RunState, number> };

/** Digest runs as they are kept: the state of sending, and the frozen facts that they share. */
export type RunStore = {
  find(key: RunKey): Promise<StoredRun | null>;
  /** Begins each run whose key has none yet, thousands at once; gives how many it began. */
  begin(runs: NewRun[]): Promise<number>;
  /** Stores a run where the stored fence is still `readFence`; false where somebody else was first. */
  save(key: RunKey, run: DigestRun, readFence: number): Promise<boolean>;
  /** Keeps facts under an id; facts that are there already stay. */
  freeze(id: string, facts: DigestFacts): Promise<void>;
  frozen(id: string): Promise<DigestFacts | null>;
  /** Runs that may be claimed at a moment, the oldest hour first, at most `limit`. */
  claimable(planHash: string, now: Date, limit: number): Promise<StoredRun[]>;
  /** A recipient's runs that wait and were surely not posted become skipped, with the reason. */
  skipUnposted(planHash: string, recipient: string, reason: string): Promise<void>;
  /** The hour of the newest digest that was begun for each recipient. */
  lastDues(planHash: string): Promise<Map<string, Date>>;
  /** How the runs of a period stand, by recipient. */
  recipientsOf(planHash: string, period: string): Promise<Map<string, RunStanding>>;
  /** A recipient's runs, the newest first. */
  ofRecipient(planHash: string, recipient: string, limit: number): Promise<StoredRun[]>;
  /** The newest period that any run is of, or null. */
  newestTally(planHash: string): Promise<PeriodTally | null>;
  /** Failed runs that nobody took to tell administrators of, each given to one caller alone, who then tells them. */
  takeFailures(planHash: string, at: Date): Promise<StoredRun[]>;
  /** Failed runs by the moment at which they were taken to be told, of the moments from one to another, oldest first. */
  takenFailures(planHash: string, from: Date, to: Date): Promise<{ at: Date; failed: StoredRun[] }[]>;
  /** Gives failures back that could not be told. */
  returnFailures(keys: RunKey[]): Promise<void>;
};
