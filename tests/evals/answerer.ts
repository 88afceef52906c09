import { type AnswerQuestion, createAnswerer } from "../../src/answering/answer-question.ts";
import type { Sources } from "../../src/answering/sources.ts";
import { NO_ENGLISH, readEnglish } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { readPlanFolder } from "../../src/plan-folder.ts";
import { standingsOf } from "../../src/progress/standing.ts";
import { createSearches } from "../../src/searches.ts";

type Book = Pick<Sources, "plan" | "targets" | "english">;

const PLAN_FOLDER = "data/plans/binhai-2022";
const TODAY = "2022-06-17";

/** A plan's text, and its English where it has one, as Duban reads them. */
export function bookOf(text: string, english: string | null = null): Book {
  const plan = parsePlan(text);
  return {
    plan,
    targets: targetsOf(plan),
    english: english === null ? NO_ENGLISH : readEnglish(english, plan),
  };
}

/** Duban's own answerer over a plan, with an empty ledger and no model, on a day of that June. */
export function answererFor(book: Book, today = TODAY): AnswerQuestion {
  return createAnswerer({
    ...book,
    ...createSearches(book, { dataDirectory: "var" }),
    standings: async () => standingsOf(book.plan, book.targets, [], { asOf: today }),
    nameOf: (person) => person,
    today: () => today,
  });
}

/** The plan that comes with Duban, and its answerer. */
export function binhaiAnswerer(): { book: Book; answerQuestion: AnswerQuestion } {
  const { text, english } = readPlanFolder(PLAN_FOLDER);
  const book = bookOf(text, english);
  return { book, answerQuestion: answererFor(book) };
}
