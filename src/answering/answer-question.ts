import type { Language } from "../language/detect-language.ts";
import { tasksOf } from "../plan/plan.ts";
import type { Answer } from "./answer.ts";
import { type Draft, notInPlan } from "./draft.ts";
import { withAlsoNamed } from "./kinds/also-named-tasks.ts";
import { answerChapterAbout, answerChapterOf, answerChapters } from "./kinds/chapter-answer.ts";
import { answerHelp } from "./kinds/help-answer.ts";
import { answerLedgerList } from "./kinds/ledger-list-answer.ts";
import { answerMentions } from "./kinds/mentions-answer.ts";
import { answerPlanList } from "./kinds/plan-list-answer.ts";
import { answerTasks } from "./kinds/task-answer.ts";
import { answerTopic } from "./kinds/topic-answer.ts";
import type { Sources } from "./sources.ts";
import { withNumbersForLabels } from "./understand/by-label.ts";
import { otherPlace } from "./understand/other-place.ts";
import { createPlainQuestion } from "./understand/plain-question.ts";
import type { Question } from "./understand/question.ts";
import type { ThreadMemory } from "./understand/thread-memory.ts";
import { understand } from "./understand/understand.ts";
import { wordsFor } from "./write/words.ts";

export type AskOptions = {
  memory?: ThreadMemory | null;
  language?: Language | undefined;
  /** Who asks: an engine that has limits counts by person. */
  person?: string;
};

/** Answers one question from the plan and the ledger: understand, gather, write. */
export type AnswerQuestion = (question: string, options?: AskOptions) => Promise<Answer>;

/** The built-in answerer: no model, the same answer each time. */
export function createAnswerer(sources: Sources): AnswerQuestion {
  const plainQuestion = createPlainQuestion();
  return async (question, { memory = null, language } = {}) => {
    const { year: planYear, text: planText } = sources.plan;
    const chapterTasks = sources.plan.chapters.map(({ number, tasks }) => ({
      number,
      tasks: tasks.map((task) => task.number),
    }));
    const taskNumbers = tasksOf(sources.plan).map((task) => task.number);
    const asked = await understand(withNumbersForLabels(question, tasksOf(sources.plan)), {
      planYear,
      planText,
      taskNumbers,
      chapters: chapterTasks,
      plainQuestion,
      today: sources.today(),
      memory,
      language,
    });
    return { ...(await draft(sources, asked)), question, engine: "built-in" };
  };
}

/** Another place's plan is another plan, whatever is asked of it. */
function placeElsewhere(sources: Sources, asked: Question): string | null {
  if (!("text" in asked)) return null;
  const { plan, english } = sources;
  const lines = [english.title ?? "", ...tasksOf(plan).flatMap((task) => english.lines(task.number))];
  return otherPlace(asked.text, plan, lines.join(" "));
}

async function draft(sources: Sources, asked: Question): Promise<Draft> {
  const place = placeElsewhere(sources, asked);
  if (place !== null)
    return notInPlan(sources, asked.language, wordsFor(asked.language).otherPlace(place, sources.plan));
  switch (asked.kind) {
    case "help":
      return answerHelp(sources, asked.language);
    case "tasks":
      return answerTasks(sources, { ...asked, numbers: await withAlsoNamed(sources, asked) });
    case "chapters":
      return answerChapters(sources, asked.numbers, asked.language);
    case "chapter_about":
      return answerChapterAbout(sources, asked.text, asked.language);
    case "chapter_of":
      return answerChapterOf(sources, asked.numbers, asked.language);
    case "mentions":
      return answerMentions(sources, asked);
    case "out_of_scope":
      return notInPlan(sources, asked.language, wordsFor(asked.language).outOfScope);
    case "small_talk":
      return notInPlan(sources, asked.language, wordsFor(asked.language).smallTalk(sources.plan));
    case "plan_list":
      return answerPlanList(sources, asked);
    case "ledger_list":
      return answerLedgerList(sources, asked.list, asked.language);
    case "other_year":
      return notInPlan(sources, asked.language, wordsFor(asked.language).otherYear(asked.year, sources.plan));
    case "topic":
      return answerTopic(sources, asked);
  }
}
