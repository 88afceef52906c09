import type { Language } from "../../language/detect-language.ts";
import type { ChapterTasks } from "./chapter-in-thread.ts";
import type { PlainQuestion } from "./plain-question.ts";
import type { ThreadMemory } from "./thread-memory.ts";

/** What a question is read against: the plan's year, text and task numbers, and what the thread was about. */
export type Reading = {
  planYear: number | null;
  planText: string;
  taskNumbers: number[];
  /** The tasks of each chapter, by the chapter's number. */
  chapters: ChapterTasks[];
  today: string;
  memory: ThreadMemory | null;
  plainQuestion: PlainQuestion;
  /** The language asked for by other means (a flag, a person's setting); else the question's own. */
  language?: Language | undefined;
};

/** A question on its way to be understood: its plain words, and the language to answer in. */
export type Read = { text: string; language: Language; reading: Reading };
