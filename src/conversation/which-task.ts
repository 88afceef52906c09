import { createHash } from "node:crypto";
import { z } from "zod";
import type { Pending } from "../progress/cards/pending-store.ts";
import type { Statement } from "../progress/entries/statement.ts";
import { saysNothingToReport } from "../progress/reading/nothing-to-report.ts";
import { readingOfNothing } from "../progress/reading/reading-of-nothing.ts";
import { type ConversationParts, type Heard, languageOf, type Reply, type TaskChosen } from "./heard.ts";

const stored = z.object({
  kind: z.literal("which_task"),
  statement: z.custom<Statement>((value) => typeof value === "object" && value !== null),
  language: z.enum(["zh", "en"]),
});

/** Keeps a statement that names no task, and asks which of some it is about; nothing is recorded before. */
export async function askWhichTask(
  { pending }: ConversationParts,
  heard: Heard,
  tasks: number[],
): Promise<Reply> {
  const language = languageOf(heard);
  const { text, person, source, channel, messageTs, permalink, key, at, evidence } = heard;
  const statement: Statement = { text, person, source, channel, messageTs, permalink, key, at, evidence };
  const id = createHash("sha256").update(`which_task:${key}`).digest("hex").slice(0, 32);
  await pending.add(JSON.stringify({ kind: "which_task", statement, language }), at, id);
  return { kind: "which_task", card: id, tasks, language };
}

/**
 * Records a kept statement for the task that its author chose, or drops it where they chose none (null). The entry
 * comes first, under the statement's own key, then the mark: a kill in between loses nothing, and a second press
 * records nothing.
 */
export async function chooseTask(
  { pending, ledger, now }: ConversationParts,
  { card, task, by }: { card: string; task: number | null; by: string },
): Promise<TaskChosen> {
  const found = await pending.find(card);
  if (found === null) return { kind: "already", decision: "none" };
  const { statement, language } = readStatement(found);
  if (by !== statement.person) return { kind: "not_yours", author: statement.person };
  if (found.decision !== null) return { kind: "already", decision: found.decision };
  if (task === null) {
    await pending.decide(card, "none", by, now());
    return { kind: "already", decision: "none" };
  }
  const { text, at } = statement;
  const readings = saysNothingToReport(text)
    ? [readingOfNothing(task, text, at)]
    : await ledger.read({ text, at, task });
  const reports = await ledger.record({ ...statement, task }, readings);
  await pending.decide(card, String(task), by, now());
  return { kind: "reports", reports, language };
}

function readStatement({ content }: Pending): z.infer<typeof stored> {
  const read = stored.parse(JSON.parse(content));
  return { ...read, statement: { ...read.statement, at: new Date(read.statement.at) } };
}
