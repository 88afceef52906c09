import type { Entry } from "../entries/entry.ts";
import type { Refused } from "../ledger/report.ts";
import type { TaskStanding } from "../standing/standing.ts";

/** What a reviewer says of a task that was reported as done. */
export type Verdict = { kind: "confirm" } | { kind: "return"; reason: string };

/** What became of a reviewer's word. `request` is the entry that asked for the review. */
export type Reviewed =
  | { kind: "reviewed"; request: Entry; decision: Entry; after: TaskStanding | null }
  | { kind: "already_reviewed"; request: Entry; decision: Entry }
  | { kind: "not_allowed"; request: Entry; permission: Refused }
  /** It was undone, or something else was said of the task's state since. */
  | { kind: "outdated"; request: Entry }
  | { kind: "unknown_entry" };

/**
 * A task that was reported as done and waits for a second person. `round` counts the decisions on it that were undone:
 * who is asked again gets a new card.
 */
export type WaitingReview = { request: Entry; who: string[]; round: number };
