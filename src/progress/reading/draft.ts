import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";

/** A reading before the ledger was looked at. */
export type Draft = Omit<Reading, "asOf" | "quotedWords" | "needsConfirmation" | "dayNamed" | "judgement"> & {
  statement: Statement;
  /** An increment that only the time it speaks of makes one ("本周15处"). */
  bare: boolean;
};

/** Whether two drafts are of one target. */
export function sameTarget(a: Draft, b: Draft): boolean {
  return a.targetId !== null && a.targetId === b.targetId;
}
