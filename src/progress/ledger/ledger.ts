import type { Language } from "../../language/detect-language.ts";
import type { Decided, DecidedCard, Decision, OpenCard } from "../cards/card-decisions.ts";
import type { EntryId, Evidence } from "../entries/entry.ts";
import type { Statement } from "../entries/statement.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { Reviewed, Verdict, WaitingReview } from "../reviews/reviewed.ts";
import type { TaskStanding } from "../standing/standing.ts";
import type { Corrected, Correcting, EditedMessage, Revision, Undone } from "./entry-changes.ts";
import type { Report } from "./report.ts";

/** What can be done with the ledger, whoever asks for it: Slack, the command line, a job. */
export type Ledger = {
  /** How each message would be read; records nothing. */
  read(statement: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]>;
  /** The numbers of tasks that a message names and the plan does not have: nothing is read for them. */
  unknownTasks(statement: Pick<Statement, "text" | "at">): number[];
  /** Records what is certain, and makes a card for what is not. */
  record(statement: Statement, readings: Reading[]): Promise<Report[]>;
  /** What waits for somebody's word. */
  openCards(): Promise<OpenCard[]>;
  /** Cards that were decided after a moment, with what came of each. */
  decidedCards(since: Date): Promise<DecidedCard[]>;
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
