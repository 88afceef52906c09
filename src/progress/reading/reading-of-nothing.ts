import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { noteOf } from "./note.ts";
import type { Reading } from "./reading.ts";

/** The note that a message that nothing has happened is recorded as. */
export function readingOfNothing(task: number, words: string, at: Date): Reading {
  return { ...noteOf(task, dayIn(PLAN_ZONE, at)), quotedWords: words, judgement: null };
}
