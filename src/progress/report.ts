import type { Language } from "../language/detect-language.ts";
import type { Target, Task } from "../plan/plan.ts";
import type { CardKind } from "./cards.ts";
import type { Entry, EntryId, Evidence } from "./entry.ts";
import type { Reading } from "./parse-update.ts";
import type { Permission } from "./permissions.ts";
import type { TaskStanding } from "./standing.ts";
import type { Statement } from "./statement.ts";

/** What became of one reading of a statement. */
export type Report =
  | {
      kind: "recorded";
      entry: Entry;
      before: TaskStanding | null;
      after: TaskStanding | null;
      isNew: boolean;
      /** Where it has to be confirmed by a second person: those who can, each to be shown the review's card. */
      review?: { who: string[] };
    }
  /** A task is to be closed, and nothing was handed over that shows it. */
  | AsksEvidence
  | {
      kind: "to_confirm";
      card: string;
      reading: Reading;
      standing: TaskStanding | null;
      /** The targets to choose from, where more than one may be meant; else empty. */
      choices: Target[];
    }
  /** It is certain, and waits for one of the task's owners: each of `who` is to be shown the card. */
  | Waiting
  /** The policy keeps this person from recording progress of this task. */
  | { kind: "refused"; reading: Reading; task: Task | null; permission: Refused }
  /** The amount's unit is none of the task's: nothing to confirm, it must be written anew. */
  | { kind: "misfit"; reading: Reading; target: Target | null };

export type AsksEvidence = {
  kind: "asks_evidence";
  card: string;
  reading: Reading;
  standing: TaskStanding | null;
};

/** A reading that waits for an owner's yes. */
export type Waiting = {
  kind: "waiting";
  card: string;
  reading: Reading;
  statement: Statement;
  standing: TaskStanding | null;
  /** Slack user ids of those who can say yes. */
  who: string[];
};

export type Refused = Extract<Permission, { verdict: "refused" }>;

/**
 * How a card was decided: recorded as it was read, or as one of the two it may be, or for one of the targets it may
 * be about ("same:15-2", "delta:15-2"); or dropped.
 */
export type Decision = "yes" | "delta" | "set" | "no" | `${"same" | "delta" | "set"}:${string}`;

export type Decided =
  | { kind: "recorded"; report: Extract<Report, { kind: "recorded" }>; waited?: Waited }
  | { kind: "dropped"; waited?: Waited }
  /** Its author said yes; now it waits for an owner. */
  | { kind: "passed_on"; report: Waiting }
  /** It was confirmed, and evidence is asked for now. */
  | { kind: "asks_evidence"; report: AsksEvidence }
  /** The policy keeps its author from recording it, or whoever pressed from deciding it. */
  | { kind: "not_allowed"; permission: Refused }
  /** The entry that it would correct was corrected or voided since. */
  | { kind: "outdated" }
  /** Another message reported the task as done since. */
  | { kind: "closed_since" }
  | { kind: "already_decided"; decision: string | null }
  | { kind: "unknown_card" };

/** What an owner decided about, where the card was an owner's: to tell the person who reported it. */
export type Waited = { statement: Statement; reading: Reading };

export type Undone =
  | { kind: "voided"; entry: Entry; after: TaskStanding | null }
  | { kind: "already_void"; entry: Entry }
  | { kind: "not_yours"; entry: Entry; permission: Refused }
  | { kind: "unknown_entry" };

/** The words that should have been said in an entry's place; `key` is the same for each delivery of them. */
export type Correcting = { text: string; by: string; key: string; at: Date };

/** What correcting an entry comes to; nothing is recorded before the card is decided. */
export type Corrected =
  /** `isCertain`: nothing about it is doubtful, so that the card may be decided at once. */
  | { kind: "proposed"; entry: Entry; card: string; reading: Reading; isCertain: boolean }
  | { kind: "not_yours"; entry: Entry; permission: Refused }
  /** It was corrected or voided since. */
  | { kind: "outdated"; entry: Entry }
  | { kind: "unread"; entry: Entry }
  | { kind: "same"; entry: Entry }
  /** The unit is none of the task's. */
  | { kind: "misfit"; entry: Entry; reading: Reading }
  | { kind: "unknown_entry" };

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

/** A message that entries came from, as it reads now; `text` is null where it was deleted. */
export type EditedMessage = {
  channel: string;
  messageTs: string;
  text: string | null;
  /** The same for each delivery of the same edit. */
  key: string;
  at: Date;
};

/** An entry whose message changed, for its author to correct, void or keep. */
export type Revision = {
  entry: Entry;
  /** How the message reads now for the entry's task, with the card that corrects it; null: it can only be voided. */
  correction: { card: string; reading: Reading } | null;
};

/** A card that waits for somebody's word. */
export type OpenCard = {
  id: string;
  kind: CardKind;
  reading: Reading;
  statement: Statement;
  decisions: Decision[];
  /** Those whose word it waits for. */
  who: string[];
};

export type Ledger = {
  /** How each message would be read; records nothing. */
  read(statement: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]>;
  /** The numbers of tasks that a message names and the plan does not have: nothing is read for them. */
  unknownTasks(statement: Pick<Statement, "text" | "at">): number[];
  /** Records what is certain, and makes a card for what is not. */
  record(statement: Statement, readings: Reading[]): Promise<Report[]>;
  /** What waits for somebody's word. */
  openCards(): Promise<OpenCard[]>;
  decide(card: string, decision: Decision, by: string): Promise<Decided>;
  /** Hands over evidence for a card that asks for it. */
  supply(card: string, evidence: Evidence[], by: string): Promise<Decided>;
  /** A reviewer confirms a task that was reported as done, or returns it. */
  review(id: EntryId, verdict: Verdict, by: string, language: Language): Promise<Reviewed>;
  /** What waits for a reviewer's word now, in no order that matters. */
  waitingReviews(): Promise<WaitingReview[]>;
  /** Voids an entry; its author, its task's owners and administrators may. */
  undo(id: EntryId, by: string, why: string): Promise<Undone>;
  /** Makes the card that puts other words in an entry's place; whoever may void it may correct it. */
  correct(id: EntryId, correcting: Correcting): Promise<Corrected>;
  /** What the entries of a message would become after it was edited or deleted; changes nothing. */
  revisions(message: EditedMessage): Promise<Revision[]>;
  /** Withdraws what a changed message reported and still waits for an owner; gives what was withdrawn. */
  withdrawWaiting(message: EditedMessage): Promise<OpenCard[]>;
  standings(at: Date): Promise<TaskStanding[]>;
};
