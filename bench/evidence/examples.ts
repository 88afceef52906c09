import { findTopic } from "../../src/answering/kinds/find-topic.ts";
import { likeliestFigure } from "../../src/answering/kinds/likeliest-figure.ts";
import { evidenceFor } from "../../src/answering/kinds/spoken-of.ts";
import { askedDetail } from "../../src/answering/understand/asked-detail.ts";
import { otherPlace } from "../../src/answering/understand/other-place.ts";
import { createPlainQuestion } from "../../src/answering/understand/plain-question.ts";
import { understand } from "../../src/answering/understand/understand.ts";
import { NO_ENGLISH } from "../../src/plan/english.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { NO_WORDS, type PlanWords } from "../../src/plan/words.ts";
import type { Book } from "../../src/services/book.ts";
import { createSearches } from "../../src/services/searches.ts";
import { bookOfBinhai } from "../../tests/evals/answerer.ts";
import type { ScorecardQuestion } from "../../tests/evals/questions.ts";
import type { Example } from "./fit.ts";

/** The examples for both judgements: whether the plan speaks of a topic, and whether a figure is the one asked for. */
export type Examples = { topics: Example[]; figures: Example[] };

/** The evidence for each English question by topic, were there only the plan's Chinese text. */
export async function examplesAcross(questions: ScorecardQuestion[]): Promise<Examples> {
  const inEnglish = questions.filter(({ language }) => language === "en");
  return examplesOver({ ...bookOfBinhai(), english: NO_ENGLISH, words: NO_WORDS }, inEnglish);
}

/**
 * The evidence for each question by topic, with only those everyday words of a task that `keep` takes by their place:
 * the words were partly written after the questions, and half of them stand for a plan whose words are not so full.
 */
export async function examplesFrom(
  questions: ScorecardQuestion[],
  keep: (place: number) => boolean,
): Promise<Examples> {
  const book = bookOfBinhai();
  return examplesOver({ ...book, words: someOf(book.words, keep) }, questions);
}

async function examplesOver(book: Book, questions: ScorecardQuestion[]): Promise<Examples> {
  const sources = { ...book, ...createSearches(book, { dataDirectory: "var" }) };
  const plainQuestion = createPlainQuestion();
  const examples: Examples = { topics: [], figures: [] };
  for (const question of questions.filter(({ turns }) => turns.length === 1)) {
    const asked = await understand(question.turns[0] ?? "", {
      planYear: book.plan.year,
      planText: book.plan.text,
      taskNumbers: tasksOf(book.plan).map(({ number }) => number),
      chapters: [],
      plainQuestion,
      today: `${book.plan.year}-06-17`,
      memory: null,
    });
    if (asked.kind !== "topic" || askedDetail(asked.text, asked.aspect) !== null) continue;
    if (otherPlace(asked.text, book.plan, "Tianjin") !== null) continue;
    const { searched, found } = await findTopic(sources, asked);
    const [first, second] = found;
    if (asked.wantsFigure || asked.claims.length > 0) {
      const figure = await likeliestFigure(sources, { ...asked, searched }, found);
      if (figure !== null) examples.figures.push(...example(question, figure.target.task, figure.evidence));
    } else if (first !== undefined && !first.byName && asked.orList === null) {
      examples.topics.push(
        ...example(question, first.task.number, evidenceFor(first, second, asked.language)),
      );
    }
  }
  return examples;
}

/** One example, or none where another task was asked for than was found: then neither answer is right. */
function example(
  { id, outcome, tasks, anyTask }: ScorecardQuestion,
  found: number,
  evidence: Record<string, number>,
): Example[] {
  if (outcome === "not_in_plan") return [{ group: groupOf(id), spokenOf: false, evidence }];
  if (![...tasks, ...anyTask].includes(found)) return [];
  return [{ group: `task ${found}`, spokenOf: true, evidence }];
}

const GROUPS = 16;

function groupOf(id: string): string {
  return `refusal ${[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % GROUPS}`;
}

function someOf(words: PlanWords, keep: (place: number) => boolean): PlanWords {
  const some = (phrases: string[]): string[] => phrases.filter((_, place) => keep(place));
  return { of: (task) => ({ zh: some(words.of(task).zh), en: some(words.of(task).en) }) };
}
