import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";

/** A reading before the ledger was looked at. */
export type Draft = Omit<Reading, "asOf" | "quotedWords" | "needsConfirmation" | "dayNamed" | "judgement"> & {
  statement: Statement;
  /** An increment that only the time it speaks of makes one ("本周15处"). */
  bare: boolean;
};
