import type { Answer } from "../answering/answer.ts";
import type { AnswerQuestion } from "../answering/answer-question.ts";
import { detectLanguage, type Language } from "../language/detect-language.ts";
import type { Ledger, Report } from "../progress/report.ts";
import type { Statement } from "../progress/statement.ts";
import { askInThread } from "./ask.ts";
import { type CommandProblem, readProgressCommand } from "./progress-command.ts";
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
  const { ledger, memories } = parts;

  async function ask(heard: Heard): Promise<Reply> {
    return { kind: "answer", answer: await askInThread(parts, heard.thread, heard.text, heard.language) };
  }

  async function recorded(heard: Heard, statement: Statement, language: Language): Promise<Reply | null> {
    const readings = await ledger.read(statement);
    if (readings.length === 0) return null;
    const reports = await ledger.record(statement, readings);
    const tasks = [...new Set(readings.map(({ task }) => task))];
    await memories.remember(
      heard.thread,
      { question: heard.text, language, tasks, aspect: "progress" },
      parts.now(),
    );
    return { kind: "reports", reports, language };
  }

  return {
    ask,
    async hear(heard) {
      const memory = await memories.recall(heard.thread);
      if (!heard.addressed && memory === null) return { kind: "silence" };
      const language = heard.language ?? detectLanguage(heard.text);
      const [only, ...others] = memory?.tasks ?? [];
      const context = only !== undefined && others.length === 0 ? { task: only } : {};
      const reports = await recorded(heard, { ...heard, ...context }, language);
      if (reports !== null) return reports;
      const reply = await ask(heard);
      const isTalk = !heard.addressed && reply.kind === "answer" && reply.answer.outcome === "not_in_plan";
      return isTalk ? { kind: "silence" } : reply;
    },
    async report(heard) {
      const language = heard.language ?? detectLanguage(heard.text);
      const command = readProgressCommand(heard.text, parts.taskNumbers);
      if (command.kind === "problem") return { kind: "problem", problem: command.problem, language };
      const statement: Statement = {
        ...heard,
        ...(command.task === null ? {} : { task: command.task }),
        text: command.text,
      };
      const readings = await ledger.read(statement);
      const misfit = readings.find((reading) => reading.reason === "unit_mismatch");
      if (misfit !== undefined) {
        return {
          kind: "problem",
          problem: { kind: "unit_mismatch", task: misfit.task, amount: misfit.amount, unit: misfit.unit },
          language,
        };
      }
      const reports = await recorded(heard, statement, language);
      return reports ?? { kind: "problem", problem: { kind: "not_an_update", task: command.task }, language };
    },
  };
}
