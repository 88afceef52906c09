/** 状态: where a task is in its life. */
export type Lifecycle = "not_started" | "in_progress" | "in_review" | "done" | "paused" | "cancelled";

/** What an entry does to the current value: adds, sets, replaces an earlier entry, or leaves it alone. */
export type EntryKind = "delta" | "set" | "note" | "document" | "lifecycle" | "correction" | "judgement";

/** An owner's own word on how a task goes: 顺利, 有风险, 滞后. */
export type JudgementLevel = "on_track" | "at_risk" | "behind";

/** What shows that a thing was done: a link, or a file handed over in Slack (its permalink). */
export type Evidence = { kind: "link" | "file"; url: string; title: string };

/** By which way a statement of progress came in. */
export type EntrySource = "command" | "message" | "shortcut" | "modal" | "thread" | "cli";

export type EntryId = string & { readonly __brand: "EntryId" };

/** One recorded statement of progress. Append-only: nothing in it changes afterwards but the void marks. */
export type Entry = {
  id: EntryId;
  /** Rises with each entry recorded in a plan's ledger; settles the order of entries of one as-of day. */
  sequence: number;
  planHash: string;
  task: number;
  /** The target it speaks of; null where it speaks of the task as a whole. */
  targetId: string | null;
  kind: EntryKind;
  /** In the target's unit; negative for a delta that takes back. Null for notes, documents and lifecycles. */
  amount: number | null;
  unit: string | null;
  /** For a lifecycle entry, the state it puts the task in; else null. */
  lifecycle: Lifecycle | null;
  /** For a judgement, how its author sees the task; else null. */
  judgement: JudgementLevel | null;
  /** Why: of a judgement, or of a reviewer who returns a task. Null where nobody said. */
  reason: string | null;
  /** 依据: what was handed over with the statement; empty for most. */
  evidence: Evidence[];
  /** For a reviewer's word, the entry that asked for the review; else null. */
  reviewOf: EntryId | null;
  /** The day the statement speaks of, YYYY-MM-DD in the plan's time zone. */
  asOf: string;
  reportedAt: Date;
  /** Slack user id, or the name given on the command line. */
  author: string;
  source: EntrySource;
  channel: string | null;
  messageTs: string | null;
  permalink: string | null;
  /** The whole message as it was written, and the words in it that the entry was read from. */
  text: string;
  quotedWords: string;
  readBy: "rules" | "model";
  /** Unique: the same statement delivered twice records once. */
  idempotencyKey: string;
  /** The entry this one takes the place of (a correction). */
  supersedes: EntryId | null;
  voided: { by: string; at: Date; why: string } | null;
};

/** An entry before the ledger has given it its id and sequence. */
export type NewEntry = Omit<Entry, "id" | "sequence" | "voided">;
