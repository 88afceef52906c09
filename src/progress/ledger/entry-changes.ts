import type { Entry } from "../entries/entry.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { TaskStanding } from "../standing/standing.ts";
import type { Refused } from "./report.ts";

/** What undoing an entry comes to. */
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
