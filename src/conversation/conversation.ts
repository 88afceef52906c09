import type { Answer } from "../answering/answer.ts";
import type { AnswerQuestion } from "../answering/answer-question.ts";
import { detectLanguage, type Language } from "../language/detect-language.ts";
import type { Reading } from "../progress/parse-update.ts";
import type { Ledger, Report } from "../progress/report.ts";
import type { Statement } from "../progress/statement.ts";
import { askInThread } from "./ask.ts";
import { asks, courtesyIn, hasWords, onlyAsks, statesFact } from "./kind-of-talk.ts";
import { type CommandProblem, readProgressCommand } from "./progress-command.ts";
import { ownWords, questionWithQuote } from "./quotation.ts";
import type { ThreadMemoryStore } from "./thread-memory.ts";

/** A message as it was heard. `thread` is the key of its thread's memory. */
export type Heard = Statement & {
  thread: string;
  /** False for a reply in a thread that Duban takes part in, not addressed to it: then it may be talk among people. */
  addressed: boolean;
  language?: Language | undefined;
};

/** What Duban says to it; `silence` only where nobody spoke to it. */
export type Reply =
  | { kind: "answer"; answer: Answer }
  | { kind: "reports"; reports: Report[]; language: Language }
  | { kind: "problem"; problem: CommandProblem; language: Language }
  | { kind: "courtesy"; courtesy: "thanks" | "noted"; language: Language }
  | { kind: "silence" };

export type Conversation = {
  /** Reads a message as an update or as a question, and does what it asks. */
  hear(heard: Heard): Promise<Reply>;
  /** `/progress …`: the words are meant as an update, so that what is none is a mistake to be explained. */
  report(heard: Heard): Promise<Reply>;
  /** `/plan …` and the buttons that ask: the words are meant as a question. */
  ask(heard: Heard): Promise<Reply>;
};

export type ConversationParts = {
  ledger: Ledger;
  answerQuestion: AnswerQuestion;
  memories: ThreadMemoryStore;
  taskNumbers: number[];
  now: () => Date;
};

/** What is said in Slack, understood with the thread it stands in. */
export function createConversation(parts: ConversationParts): Conversation {
  return {
    ask: (heard) => (hasWords(heard.text) ? answer(parts, heard) : help(parts, heard)),
    async hear(heard) {
      if (heard.addressed) return hearAddressed(parts, heard);
      return hearInPassing(parts, heard);
    },
    report: (heard) => hearCommand(parts, heard),
  };
}

async function hearAddressed(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const { text } = heard;
  const language = languageOf(heard);
  if (!hasWords(text)) return help(parts, heard);
  const courtesy = courtesyIn(ownWords(text));
  if (courtesy !== null) return { kind: "courtesy", courtesy, language };
  const statement = await inContext(parts, heard);
  const readings = await parts.ledger.read(statement);
  if (readings.length === 0 || (onlyNotes(readings) && onlyAsks(text))) return answer(parts, heard);
  if (!onlyNotes(readings) || (await namesItsTask(parts, heard)))
    return recorded(parts, heard, statement, readings);
  const reply = await answer(parts, heard);
  const isAnswered = reply.kind === "answer" && reply.answer.outcome === "answered";
  if (isAnswered || !statesFact(text)) return reply;
  // It may report on the task spoken of, without a figure and without naming it: asked, not taken for granted.
  return recorded(
    parts,
    heard,
    statement,
    readings.map((reading) => ({ ...reading, needsConfirmation: true })),
  );
}

/** Talk among people is left alone: only figures and states of the thread's task, and questions that have an answer. */
async function hearInPassing(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const silence: Reply = { kind: "silence" };
  const isKnown = (await parts.memories.recall(heard.thread)) !== null;
  if (!isKnown || !hasWords(heard.text) || courtesyIn(heard.text) !== null) return silence;
  const statement = await inContext(parts, heard);
  const readings = await parts.ledger.read(statement);
  const isReport = readings.length > 0 && (!onlyNotes(readings) || (await namesItsTask(parts, heard)));
  if (isReport && !(onlyNotes(readings) && onlyAsks(heard.text)))
    return recorded(parts, heard, statement, readings);
  if (!asks(heard.text)) return silence;
  const { thread, text: question, language } = heard;
  const answered = await askInThread(parts, {
    thread,
    question,
    language,
    isWanted: ({ outcome, tasks }) => outcome === "answered" && tasks.length > 0,
  });
  return answered === null ? silence : { kind: "answer", answer: answered };
}

async function hearCommand(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const language = languageOf(heard);
  const problem = (problem: CommandProblem): Reply => ({ kind: "problem", problem, language });
  const command = readProgressCommand(heard.text, parts.taskNumbers);
  if (command.kind === "problem") return problem(command.problem);
  const { task, text } = command;
  const statement: Statement = { ...heard, ...(task === null ? {} : { task }), text };
  const readings = await parts.ledger.read(statement);
  const misfit = readings.find(({ reason }) => reason === "unit_mismatch");
  if (misfit !== undefined) {
    const { task, amount, unit } = misfit;
    return problem({ kind: "unit_mismatch", task, amount, unit });
  }
  if (readings.length === 0) return problem({ kind: "not_an_update", task });
  return recorded(parts, heard, statement, readings);
}

/** What Duban can do, where nothing was said: not the last answer once more, as an empty question would give. */
async function help(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const language = languageOf(heard);
  return answer(parts, { ...heard, text: language === "zh" ? "帮助" : "help", language });
}

async function answer(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const { thread, text, language } = heard;
  const answered = await askInThread(parts, { thread, question: questionWithQuote(text), language });
  return answered === null ? { kind: "silence" } : { kind: "answer", answer: answered };
}

async function recorded(
  { ledger, memories, now }: ConversationParts,
  heard: Heard,
  statement: Statement,
  readings: Reading[],
): Promise<Reply> {
  const language = languageOf(heard);
  const reports = await ledger.record(statement, readings);
  const tasks = [...new Set(readings.map(({ task }) => task))];
  await memories.remember(heard.thread, { question: heard.text, language, tasks, aspect: "progress" }, now());
  return { kind: "reports", reports, language };
}

/** What the message says itself, with the one task that its thread is about, if it is about one. */
async function inContext({ memories }: ConversationParts, heard: Heard): Promise<Statement> {
  const [only, ...others] = (await memories.recall(heard.thread))?.tasks ?? [];
  const statement = { ...heard, text: ownWords(heard.text) };
  return only !== undefined && others.length === 0 ? { ...statement, task: only } : statement;
}

async function namesItsTask({ ledger }: ConversationParts, { text, at }: Heard): Promise<boolean> {
  return (await ledger.read({ text: ownWords(text), at })).length > 0;
}

function onlyNotes(readings: Reading[]): boolean {
  return readings.every(({ kind }) => kind === "note");
}

function languageOf({ language, text }: Heard): Language {
  return language ?? detectLanguage(text);
}
