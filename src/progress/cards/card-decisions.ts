import type { Statement } from "../entries/statement.ts";
import type { AsksEvidence, Refused, Report, Waiting } from "../ledger/report.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { CardKind } from "./cards.ts";

/**
 * How a card was decided: recorded as it was read, or as one of the two it may be, or for one of the targets it may
 * be about ("same:15-2", "delta:15-2"); or dropped.
 */
export type Decision = "yes" | "delta" | "set" | "no" | `${"same" | "delta" | "set"}:${string}`;

/** What deciding a card comes to. */
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

/** A card that somebody decided, with what came of it: whoever reported is to hear of it, where `by` is somebody else. */
export type DecidedCard = {
  id: string;
  kind: CardKind;
  by: string;
  waited: Waited;
  outcome: Extract<Decided, { kind: "recorded" | "dropped" }>;
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
