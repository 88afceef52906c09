import { type AnswerQuestion, createAnswerer } from "../../src/answering/answer-question.ts";
import type { Sources } from "../../src/answering/sources.ts";
import { NO_ENGLISH, readEnglish } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { NO_WORDS, readWords } from "../../src/plan/words.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import type { Book } from "../../src/services/book.ts";
import { readPlanFolder } from "../../src/services/plan-folder.ts";
import { createSearches, type Searches } from "../../src/services/searches.ts";

const PLAN_FOLDER = "data/plans/binhai-2022";
const TODAY = "2022-06-17";

/** A plan's text, and its English and everyday words where it has them, as Duban reads them. */
export function bookOf(text: string, english: string | null = null, words: string | null = null): Book {
  const plan = parsePlan(text);
  return {
    plan,
    targets: targetsOf(plan),
    english: english === null ? NO_ENGLISH : readEnglish(english, plan),
    words: words === null ? NO_WORDS : readWords(words, plan),
  };
}

/** Duban's own answerer over a plan, without a model, on a day of that June; the ledger is empty unless entries are given. */
export function answererFor(book: Book, today = TODAY, entries: Entry[] = []): AnswerQuestion {
  return createAnswerer(sourcesFor(book, today, entries));
}

/** What answers are made of over a plan, with an empty ledger, on a day of that June. */
export function sourcesFor(book: Book, today = TODAY, entries: Entry[] = []): Sources & Searches {
  return {
    ...book,
    ...createSearches(book, { dataDirectory: "var" }),
    standings: async (day = today) => standingsOf(book.plan, book.targets, entries, { asOf: day }),
    nameOf: (person) => person,
    today: () => today,
  };
}

/** The plan that comes with Duban, and its answerer. */
export function binhaiAnswerer(): { book: Book; answerQuestion: AnswerQuestion } {
  const book = bookOfBinhai();
  return { book, answerQuestion: answererFor(book) };
}

/** The plan that comes with Duban, with its English and everyday words. */
export function bookOfBinhai(): Book {
  const { text, english, words } = readPlanFolder(PLAN_FOLDER);
  return bookOf(text, english, words);
}
