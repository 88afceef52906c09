import type { Target } from "../plan/plan.ts";
import type { Entry, EntryId } from "./entry.ts";
import type { Reading } from "./parse-update.ts";
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
    }
  | {
      kind: "to_confirm";
      card: string;
      reading: Reading;
      standing: TaskStanding | null;
      /** The targets to choose from, where more than one may be meant; else empty. */
      choices: Target[];
    }
  /** The amount's unit is none of the task's: nothing to confirm, it must be written anew. */
  | { kind: "misfit"; reading: Reading; target: Target | null };

/**
 * How a card was decided: recorded as it was read, or as one of the two it may be, or for one of the targets it may
 * be about ("same:15-2", "delta:15-2"); or dropped.
 */
export type Decision = "yes" | "delta" | "set" | "no" | `${"same" | "delta" | "set"}:${string}`;

export type Decided =
  | { kind: "recorded"; report: Extract<Report, { kind: "recorded" }> }
  | { kind: "dropped" }
  | { kind: "already_decided"; decision: string | null }
  | { kind: "unknown_card" };

export type Undone =
  | { kind: "voided"; entry: Entry; after: TaskStanding | null }
  | { kind: "already_void"; entry: Entry }
  | { kind: "not_yours"; entry: Entry }
  | { kind: "unknown_entry" };

export type Ledger = {
  /** How each message would be read; records nothing. */
  read(statement: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]>;
  /** Records what is certain, and makes a card for what is not. */
  record(statement: Statement, readings: Reading[]): Promise<Report[]>;
  decide(card: string, decision: Decision, by: string): Promise<Decided>;
  /** Voids an entry; its author and administrators may. */
  undo(id: EntryId, by: string, why: string): Promise<Undone>;
  standings(at: Date): Promise<TaskStanding[]>;
};
