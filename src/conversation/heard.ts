import type { Answer } from "../answering/answer.ts";
import type { AskOptions } from "../answering/answer-question.ts";
import { detectLanguage, type Language } from "../language/detect-language.ts";
import type { PendingStore } from "../progress/cards/pending-store.ts";
import type { Statement } from "../progress/entries/statement.ts";
import type { Ledger } from "../progress/ledger/ledger.ts";
import type { Report } from "../progress/ledger/report.ts";
import type { Reading } from "../progress/reading/parse-update.ts";
import type { CommandProblem } from "./progress-command.ts";
import type { ThreadMemoryStore } from "./thread-memory.ts";

/** A message as it was heard. `thread` is the key of its thread's memory. */
export type Heard = Statement & {
  thread: string;
  /** False for a reply in a thread that Duban takes part in, not addressed to it: then it may be talk among people. */
  addressed: boolean;
  language?: Language | undefined;
  /** Told what is being looked up, where that takes a while. */
  onStep?: ((step: WorkStep) => void) | undefined;
};

/** Something that is being done for an answer, in its reader's language: while it is done, and after. */
export type WorkStep = { doing: string; done: string };

/** Answers questions; told steps on the way where it takes a while. */
export type Answering = (
  question: string,
  options?: AskOptions & { onStep?: ((step: WorkStep) => void) | undefined },
) => Promise<Answer>;

/** What Duban says to it; `silence` only where nobody spoke to it. */
export type Reply =
  | { kind: "answer"; answer: Answer }
  /** `unknownTasks` are numbers that the message names besides and the plan does not have. */
  | { kind: "reports"; reports: Report[]; language: Language; unknownTasks?: number[] }
  | { kind: "problem"; problem: CommandProblem; language: Language }
  | { kind: "courtesy"; courtesy: "thanks" | "noted"; language: Language }
  /** It reports progress and does not say of which task: one of these, which its author is to choose. */
  | { kind: "which_task"; card: string; tasks: number[]; language: Language }
  /** It asks to undo something: the speaker's newest entry, to be undone by its button; null where there is none. */
  | { kind: "undo"; report: Extract<Report, { kind: "recorded" }> | null; language: Language }
  | { kind: "silence" };

/** What came of choosing the task that a statement is about. */
export type TaskChosen =
  | Reply
  /** Only who wrote it can say what it is about. */
  | { kind: "not_yours"; author: string }
  /** It was chosen before: a task's number, or "none". */
  | { kind: "already"; decision: string };

export type Conversation = {
  /** Reads a message as an update or as a question, and does what it asks. */
  hear(heard: Heard): Promise<Reply>;
  /** `/progress …`: the words are meant as an update, so that what is none is a mistake to be explained. */
  report(heard: Heard): Promise<Reply>;
  /** `/plan …` and the buttons that ask: the words are meant as a question. */
  ask(heard: Heard): Promise<Reply>;
  /** The button under "which task is this about?"; `task` is null for none of those offered. */
  chooseTask(choice: { card: string; task: number | null; by: string }): Promise<TaskChosen>;
};

export type ConversationParts = {
  ledger: Ledger;
  answerQuestion: Answering;
  memories: ThreadMemoryStore;
  /** Keeps what is asked about before it is recorded. */
  pending: PendingStore;
  taskNumbers: number[];
  now: () => Date;
  /** Reads a message where the rules could not tell what it reports; null where it cannot either. */
  proposeReading?: ProposeReading | undefined;
};

/** Another reader of what messages report. What it reads is always shown for a yes. */
export type ProposeReading = (statement: Statement) => Promise<Reading | null>;

/** The language that was asked for, else the message's own. */
export function languageOf({ language, text }: Heard): Language {
  return language ?? detectLanguage(text);
}
