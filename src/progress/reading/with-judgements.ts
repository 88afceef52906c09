import type { ClauseInContext } from "./clause-in-context.ts";
import { noteOf } from "./note.ts";
import type { Reading } from "./reading.ts";
import { type JudgedTask, reasonSaid } from "./states/judgements-in-message.ts";

/** The day that a message names for a task; null where it names none. */
export function dayJudged(statements: readonly ClauseInContext[], task: number): string | null {
  return statements.find(({ tasks, day }) => tasks?.includes(task) && day !== null)?.day?.day ?? null;
}

/** A judgement goes with what else the message says of its task; alone, it is a note of its own. */
export function withJudgements(
  readings: readonly Reading[],
  judged: readonly JudgedTask[],
  text: string,
  dayOf: (task: number) => string,
): Reading[] {
  const all = [...readings];
  for (const { task, level, reason, words } of judged) {
    const judgement = {
      level,
      reason: reason === null ? null : reasonSaid(text.slice(reason.start, reason.end)),
    };
    const quotedWords = text.slice(words.start, words.end).trim();
    const beside = all.findIndex((reading) => reading.task === task);
    const found = all[beside];
    if (found === undefined) all.push({ ...noteOf(task, dayOf(task)), quotedWords, judgement });
    else all[beside] = { ...found, judgement, ...(found.kind === "note" ? { quotedWords } : {}) };
  }
  return all;
}
