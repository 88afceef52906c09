import type { Statement } from "../progress/entries/statement.ts";
import { answer, help } from "./answer-heard.ts";
import { askTaskOfFigure } from "./ask-fitting-task.ts";
import { hearReply } from "./hear-reply.ts";
import { hearUndo } from "./hear-undo.ts";
import { type ConversationParts, type Heard, languageOf, type Reply } from "./heard.ts";
import { courtesyIn, hasWords, onlyAsks, reportsSomething, saysItIsSo } from "./kind-of-talk.ts";
import { proposed } from "./proposed.ts";
import { unquoted } from "./quotation.ts";
import { inContext, namesItsTask, onlyTalk, recorded } from "./record-heard.ts";

/** A message spoken to Duban: help, a courtesy, a report or a question; it always has a reply. */
export async function hearAddressed(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const { text } = heard;
  const language = languageOf(heard);
  if (!hasWords(text)) return help(parts, heard);
  const courtesy = courtesyIn(unquoted(text));
  if (courtesy !== null) return { kind: "courtesy", courtesy, language };
  const replied = (await hearUndo(parts, heard)) ?? (await hearReply(parts, heard));
  if (replied !== null) return replied;
  const statement = await inContext(parts, heard);
  const readings = await parts.ledger.read(statement);
  if (readings.length === 0) return hearUnread(parts, heard, statement);
  if (onlyTalk(readings) && onlyAsks(text)) return answer(parts, heard);
  if (!onlyTalk(readings) || (await namesItsTask(parts, heard)))
    return recorded(parts, heard, statement, readings);
  const reply = await answer(parts, heard);
  const isAnswered = reply.kind === "answer" && reply.answer.outcome === "answered";
  if (isAnswered || !saysItIsSo(text)) return reply;
  // It may report on the task spoken of, without a figure and without naming it: asked, not taken for granted.
  return recorded(
    parts,
    heard,
    statement,
    readings.map((reading) => ({ ...reading, needsConfirmation: true })),
  );
}

/** Words that report on no task by themselves: a question, or a figure whose task is to be asked for. */
async function hearUnread(parts: ConversationParts, heard: Heard, statement: Statement): Promise<Reply> {
  const read = reportsSomething(heard.text) ? await proposed(parts, heard, statement) : null;
  if (read !== null) return read;
  const reply = await answer(parts, heard);
  if (reply.kind === "answer" && reply.answer.outcome === "answered") return reply;
  return (await askTaskOfFigure(parts, heard)) ?? reply;
}
