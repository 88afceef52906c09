import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { Reading } from "./reading.ts";

/** The note that a message that nothing has happened is recorded as. */
export function readingOfNothing(task: number, words: string, at: Date): Reading {
  return {
    task,
    targetId: null,
    kind: "note",
    amount: null,
    unit: null,
    asOf: dayIn(PLAN_ZONE, at),
    quotedWords: words,
    needsConfirmation: false,
    reason: null,
    lifecycle: null,
    judgement: null,
    replaces: null,
    dayNamed: false,
  };
}
