import type { Reading } from "./reading.ts";

/** What a message says of a task without a figure or a state, but for its words. */
export function noteOf(task: number, asOf: string): Omit<Reading, "quotedWords" | "judgement"> {
  return {
    task,
    targetId: null,
    kind: "note",
    amount: null,
    unit: null,
    asOf,
    needsConfirmation: false,
    reason: null,
    lifecycle: null,
    replaces: null,
    dayNamed: false,
  };
}
