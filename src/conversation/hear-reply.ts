import { readingOfNothing } from "../progress/reading/reading-of-nothing.ts";
import { askFittingTask, isThread, tasksOwnedBy } from "./ask-fitting-task.ts";
import type { ConversationParts, Heard, Reply } from "./heard.ts";
import { onlyAsks } from "./kind-of-talk.ts";
import { type NothingSaid, nothingSaid } from "./nothing-said.ts";
import { unquoted } from "./quotation.ts";
import { onlyNotes, recorded } from "./record-heard.ts";
import { askWhichTask } from "./which-task.ts";

/**
 * A reply to what Duban asked for, under a reminder or a digest: recorded for the task it names; for the reminder's
 * task where that asks about one; else it is asked which task it is about. That nothing has happened on a named task is
 * recorded wherever it is said to Duban. Null for everything else: questions, talk, what is said anywhere else.
 */
export async function hearReply(parts: ConversationParts, heard: Heard): Promise<Reply | null> {
  const asked = (await parts.memories.recall(heard.thread))?.asked;
  const text = unquoted(heard.text);
  const nothing = nothingSaid(text, parts.taskNumbers);
  if (nothing !== null) return nothingToReport(parts, { ...heard, text }, nothing, asked);
  if (asked === undefined || onlyAsks(text)) return null;
  const read = await parts.ledger.read({ text, at: heard.at });
  const named = read.filter(({ reason }) => reason !== "task_not_named");
  if (named.length > 0) return recorded(parts, heard, { ...heard, text }, named);
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0) return askFittingTask(parts, { ...heard, text }, asked);
  const readings = await parts.ledger.read({ text, at: heard.at, task: only });
  if (readings.length === 0 || (onlyNotes(readings) && !isThread(heard))) return null;
  // Words alone may be meant for the task, or for nobody's ledger: asked, not taken for granted.
  const certain = onlyNotes(readings)
    ? readings.map((each) => ({ ...each, needsConfirmation: true }))
    : readings;
  return recorded(parts, heard, { ...heard, text, task: only }, certain);
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
