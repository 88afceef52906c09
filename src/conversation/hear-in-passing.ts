import { askInThread } from "./ask.ts";
import { hearReply } from "./hear-reply.ts";
import type { ConversationParts, Heard, Reply } from "./heard.ts";
import { asks, courtesyIn, hasWords, onlyAsks } from "./kind-of-talk.ts";
import { inContext, namesItsTask, onlyNotes, recorded } from "./record-heard.ts";

/** Talk among people is left alone: only figures and states of the thread's task, and questions that have an answer. */
export async function hearInPassing(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const silence: Reply = { kind: "silence" };
  const isKnown = (await parts.memories.recall(heard.thread)) !== null;
  if (!isKnown || !hasWords(heard.text) || courtesyIn(heard.text) !== null) return silence;
  const replied = await hearReply(parts, heard);
  if (replied !== null) return replied;
  const statement = await inContext(parts, heard);
  const readings = await parts.ledger.read(statement);
  const isReport = readings.length > 0 && (!onlyNotes(readings) || (await namesItsTask(parts, heard)));
  if (isReport && !(onlyNotes(readings) && onlyAsks(heard.text)))
    return recorded(parts, heard, statement, readings);
  if (!asks(heard.text)) return silence;
  const { thread, text: question, language } = heard;
  const answered = await askInThread(parts, {
    person: heard.person,
    thread,
    question,
    language,
    isWanted: ({ outcome, tasks }) => outcome === "answered" && tasks.length > 0,
  });
  return answered === null ? silence : { kind: "answer", answer: answered };
}
