import type { AskOptions } from "../../answering/answer-question.ts";
import type { Sources } from "../../answering/sources.ts";
import { createPlainQuestion } from "../../answering/understand/plain-question.ts";
import type { Question } from "../../answering/understand/question.ts";
import { understand } from "../../answering/understand/understand.ts";
import { tasksOf } from "../../plan/plan.ts";

/** Reads questions as the built-in answerer does, to tell the open ones from the exact ones. */
export function createQuestionReader(
  sources: Sources,
): (question: string, options: AskOptions) => Promise<Question> {
  const { plan, today } = sources;
  const plainQuestion = createPlainQuestion();
  const taskNumbers = tasksOf(plan).map(({ number }) => number);
  const chapters = plan.chapters.map(({ number, tasks }) => ({
    number,
    tasks: tasks.map((task) => task.number),
  }));
  return (question, { memory = null, language }) =>
    understand(question, {
      planYear: plan.year,
      planText: plan.text,
      taskNumbers,
      chapters,
      plainQuestion,
      today: today(),
      memory,
      language,
    });
}
