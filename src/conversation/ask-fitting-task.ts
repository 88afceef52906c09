import type { Reading } from "../progress/reading/parse-update.ts";
import type { ConversationParts, Heard, Reply } from "./heard.ts";
import { onlyAsks } from "./kind-of-talk.ts";
import { unquoted } from "./quotation.ts";
import { askWhichTask } from "./which-task.ts";

/** Asks which task, of those that the words could be about. Under a digest only figures are worth asking for. */
export async function askFittingTask(
  parts: ConversationParts,
  heard: Heard,
  asked: readonly number[],
): Promise<Reply | null> {
  if (asked.length > 0) {
    const readings = await readingsFor(parts, heard, asked);
    const fitting = readings.filter((each) => each.readings.some(isCertainOfTask));
    const meant = fitting.length > 0 || !isThread(heard) ? fitting : readings;
    return meant.length === 0
      ? null
      : askWhichTask(
          parts,
          heard,
          meant.map(({ task }) => task),
        );
  }
  if (!/\p{N}|[一二两三四五六七八九十]/u.test(heard.text)) return null;
  for (const pool of [await tasksOwnedBy(parts, heard), parts.taskNumbers]) {
    const fitting = (await readingsFor(parts, heard, pool)).filter((each) => each.readings.some(isFigure));
    if (fitting.length > 0)
      return askWhichTask(
        parts,
        heard,
        fitting.map(({ task }) => task),
      );
  }
  return null;
}

/**
 * "本周新增3处", said to Duban without a task: asked which, of the speaker's own tasks that it fits, else of all. Null
 * where it is a question or no figure of any task.
 */
export async function askTaskOfFigure(parts: ConversationParts, heard: Heard): Promise<Reply | null> {
  const text = unquoted(heard.text);
  return onlyAsks(text) ? null : askFittingTask(parts, { ...heard, text }, []);
}

type ReadingsOfTask = { task: number; readings: Reading[] };

/** How the words would read for each task; without those for which they say nothing. */
async function readingsFor(
  { ledger }: ConversationParts,
  { text, at }: Heard,
  tasks: readonly number[],
): Promise<ReadingsOfTask[]> {
  const found: ReadingsOfTask[] = [];
  for (const task of tasks) {
    const readings = await ledger.read({ text, at, task });
    if (readings.length > 0) found.push({ task, readings });
  }
  return found;
}

function isCertainOfTask({ kind, reason }: Reading): boolean {
  return kind !== "note" && reason !== "unit_mismatch";
}

function isFigure({ kind, reason, targetId }: Reading): boolean {
  return (
    (kind === "delta" || kind === "set" || kind === "correction") &&
    reason !== "unit_mismatch" &&
    targetId !== null
  );
}

/** The numbers of the tasks that the speaker owns at that moment. */
export async function tasksOwnedBy({ ledger }: ConversationParts, { person, at }: Heard): Promise<number[]> {
  const standings = await ledger.standings(at);
  return standings.filter(({ owners }) => owners.includes(person)).map(({ task }) => task.number);
}

/** A direct message outside a thread is about whatever was spoken of last. */
export function isThread({ thread }: Heard): boolean {
  return !thread.endsWith(":");
}
