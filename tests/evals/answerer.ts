import { type AnswerQuestion, createAnswerer } from "../../src/answering/answer-question.ts";
import { standingsOf } from "../../src/progress/standing.ts";
import { type Book, createSearches, readBook } from "../../src/services.ts";

export const PLAN_FOLDER = "data/plans/binhai-2022";
const TODAY = "2022-06-17";

/** Duban's own answerer over a plan, with an empty ledger and no model, on a day in June 2022. */
export function answererFor(book: Book, dataDirectory: string): AnswerQuestion {
  return createAnswerer({
    ...book,
    ...createSearches(book, { dataDirectory }),
    standings: async () => standingsOf(book.plan, book.targets, [], { asOf: TODAY }),
    nameOf: (person) => person,
    today: () => TODAY,
  });
}

/** The plan that comes with Duban, and its answerer. */
export function binhaiAnswerer(dataDirectory = "var"): { book: Book; answerQuestion: AnswerQuestion } {
  const book = readBook(PLAN_FOLDER);
  return { book, answerQuestion: answererFor(book, dataDirectory) };
}
