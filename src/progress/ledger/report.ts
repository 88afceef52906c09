import type { Target, Task } from "../../plan/plan.ts";
import type { Entry } from "../entries/entry.ts";
import type { Statement } from "../entries/statement.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { Permission } from "../responsibility/permissions.ts";
import type { TaskStanding } from "../standing/standing.ts";

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
