import { readingOfNothing, saysNothingToReport } from "../progress/nothing-to-report.ts";
import type { Reading } from "../progress/parse-update.ts";
import type { ConversationParts, Heard, Reply } from "./heard.ts";
import { onlyAsks } from "./kind-of-talk.ts";
import { readProgressCommand } from "./progress-command.ts";
import { ownWords } from "./quotation.ts";
import { onlyNotes, recorded } from "./record-heard.ts";
import { askWhichTask } from "./which-task.ts";

/**
 * A reply to what Duban asked for, under a reminder or a digest: recorded for the task it names; for the reminder's
 * task where that asks about one; else it is asked which task it is about. That nothing has happened on a named task is
 * recorded wherever it is said to Duban. Null for everything else: questions, talk, what is said anywhere else.
 */
export async function hearReply(parts: ConversationParts, heard: Heard): Promise<Reply | null> {
  const asked = (await parts.memories.recall(heard.thread))?.asked;
  const text = ownWords(heard.text);
  const nothing = nothingSaid(text, parts.taskNumbers);
  if (nothing !== null) return nothingToReport(parts, { ...heard, text }, nothing, asked);
  if (asked === undefined || onlyAsks(text)) return null;
  const read = await parts.ledger.read({ text, at: heard.at });
  const named = read.filter(({ reason }) => reason !== "task_not_named");
  if (named.length > 0) return recorded(parts, heard, { ...heard, text }, named);
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0) return whichTask(parts, { ...heard, text }, asked);
  const readings = await parts.ledger.read({ text, at: heard.at, task: only });
  if (readings.length === 0 || (onlyNotes(readings) && !isThread(heard))) return null;
  // Words alone may be meant for the task, or for nobody's ledger: asked, not taken for granted.
  const certain = onlyNotes(readings)
    ? readings.map((each) => ({ ...each, needsConfirmation: true }))
    : readings;
  return recorded(parts, heard, { ...heard, text, task: only }, certain);
}

type NothingSaid = { task: number | null; words: string };

/** Whether a message says that nothing has happened, and of which task if it names one: "30 没有进展". */
function nothingSaid(text: string, taskNumbers: number[]): NothingSaid | null {
  if (saysNothingToReport(text)) return { task: null, words: text };
  const command = readProgressCommand(text, taskNumbers);
  if (command.kind !== "update" || command.task === null) return null;
  return saysNothingToReport(command.text) ? { task: command.task, words: command.text } : null;
}

async function nothingToReport(
  parts: ConversationParts,
  heard: Heard,
  { task: named, words }: NothingSaid,
  asked: readonly number[] | undefined,
): Promise<Reply | null> {
  // Where nobody asked, it must be said to Duban and of a task that is named.
  if (asked === undefined && (named === null || !heard.addressed)) return null;
  const task = named ?? (asked?.length === 1 ? asked[0] : undefined);
  if (task !== undefined) return recorded(parts, heard, heard, [readingOfNothing(task, words, heard.at)]);
  const tasks = asked !== undefined && asked.length > 0 ? asked : await tasksOwnedBy(parts, heard);
  return tasks.length === 0 ? null : askWhichTask(parts, heard, [...tasks]);
}

/** Asks which task, of those that the words could be about. Under a digest only figures are worth asking for. */
async function whichTask(
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
  const text = ownWords(heard.text);
  return onlyAsks(text) ? null : whichTask(parts, { ...heard, text }, []);
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

async function tasksOwnedBy({ ledger }: ConversationParts, { person, at }: Heard): Promise<number[]> {
  const standings = await ledger.standings(at);
  return standings.filter(({ owners }) => owners.includes(person)).map(({ task }) => task.number);
}

/** A direct message outside a thread is about whatever was spoken of last. */
function isThread({ thread }: Heard): boolean {
  return !thread.endsWith(":");
}
