import { linksIn } from "../progress/cards/evidence.ts";
import type { Statement } from "../progress/entries/statement.ts";
import type { Reading } from "../progress/reading/parse-update.ts";
import { type ConversationParts, type Heard, languageOf, type Reply } from "./heard.ts";
import { unquoted } from "./quotation.ts";
import { stillAsked } from "./thread-memory.ts";

/** Records what a message was read as, and keeps what its thread is about now. */
export async function recorded(
  { ledger, memories, now }: ConversationParts,
  heard: Heard,
  statement: Statement,
  readings: Reading[],
): Promise<Reply> {
  const language = languageOf(heard);
  const evidence = statement.evidence ?? linksIn(statement.text);
  const reports = await ledger.record({ ...statement, evidence }, readings);
  const tasks = [...new Set(readings.map(({ task }) => task))];
  const asked = stillAsked(heard.thread, await memories.recall(heard.thread));
  const memory = { question: heard.text, language, tasks, aspect: "progress", asked } as const;
  await memories.remember(heard.thread, memory, now());
  const unknown = ledger.unknownTasks({ text: heard.text, at: heard.at });
  return { kind: "reports", reports, language, ...(unknown.length === 0 ? {} : { unknownTasks: unknown }) };
}

/** What the message says itself, with the one task that its thread is about, if it is about one. */
export async function inContext({ memories }: ConversationParts, heard: Heard): Promise<Statement> {
  const [only, ...others] = (await memories.recall(heard.thread))?.tasks ?? [];
  const statement = { ...heard, text: unquoted(heard.text) };
  return only !== undefined && others.length === 0 ? { ...statement, task: only } : statement;
}

/** Whether the message names its task itself, and not only its thread. */
export async function namesItsTask({ ledger }: ConversationParts, { text, at }: Heard): Promise<boolean> {
  return (await ledger.read({ text: unquoted(text), at })).length > 0;
}

/** Whether a message reports neither a figure nor a state, but words. */
export function onlyNotes(readings: Reading[]): boolean {
  return readings.every(({ kind }) => kind === "note");
}

/** Whether a message reports nothing but words, and no judgement either. */
export function onlyTalk(readings: Reading[]): boolean {
  return onlyNotes(readings) && readings.every(({ judgement }) => judgement === null);
}
