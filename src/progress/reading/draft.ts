import type { ClauseInContext } from "./clause-in-context.ts";
import type { Reading } from "./reading.ts";

/** A reading before the ledger was looked at. */
export type DraftReading = Omit<
  Reading,
  "asOf" | "quotedWords" | "needsConfirmation" | "dayNamed" | "judgement"
> & {
  statement: ClauseInContext;
  /** An increment that only the time it speaks of makes one ("本周15处"). */
  bare: boolean;
  /** Whether only the amount before it makes it an increment or a total ("新增3处,篮球场2处"). */
  inherits: boolean;
  /** What is counted, in words beside the amount that say more than that it is counted ("篮球场"); "" for none. */
  thing: string;
};

/** Whether two drafts are of one target. */
export function sameTarget(a: DraftReading, b: DraftReading): boolean {
  return a.targetId !== null && a.targetId === b.targetId;
}
