import { type Evidence, evidenceFor } from "../../src/answering/kinds/spoken-of.ts";
import { findTopic } from "../../src/answering/kinds/topic-answer.ts";
import { askedDetail } from "../../src/answering/understand/asked-detail.ts";
import { otherPlace } from "../../src/answering/understand/other-place.ts";
import { createPlainQuestion } from "../../src/answering/understand/plain-question.ts";
import { understand } from "../../src/answering/understand/understand.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import type { PlanWords } from "../../src/plan/words.ts";
import { createSearches } from "../../src/searches.ts";
import { bookOfBinhai } from "../../tests/evals/answerer.ts";
import type { ScorecardQuestion } from "../../tests/evals/questions.ts";
import type { Example } from "./fit.ts";

/**
 * The evidence for each question by topic, with only those everyday words of a task that `keep` takes by their place:
 * the words were partly written after the questions, and half of them stand for a plan whose words are not so full.
 */
export async function examplesFrom(
  questions: ScorecardQuestion[],
  keep: (place: number) => boolean,
): Promise<Example[]> {
  const book = bookOfBinhai();
  const sources = { ...book, words: someOf(book.words, keep) };
  const searches = createSearches(sources, { dataDirectory: "var" });
  const plainQuestion = createPlainQuestion();
  const examples: Example[] = [];
  for (const question of questions) {
    const asked = await understand(question.turns[0] ?? "", {
      planYear: book.plan.year,
      planText: book.plan.text,
      taskNumbers: tasksOf(book.plan).map(({ number }) => number),
      chapters: [],
      plainQuestion,
      today: `${book.plan.year}-06-17`,
      memory: null,
    });
    if (question.turns.length > 1 || asked.kind !== "topic" || !isDecidedByTopic(asked)) continue;
    if (otherPlace(asked.text, book.plan.text, "Tianjin") !== null) continue;
    const { found } = await findTopic({ ...sources, ...searches }, asked);
    const [first, second] = found;
    if (first === undefined || first.byName) continue;
    const spokenOf = wasMeant(question, first.task.number);
    const group = question.outcome === "not_in_plan" ? groupOf(question.id) : `task ${first.task.number}`;
    if (spokenOf !== null)
      examples.push({
        group,
        spokenOf,
        evidence: evidenceFor(first, second, asked.language) satisfies Evidence,
      });
  }
  return examples;
}

/** A figure, a detail, a claim or a list is decided by other rules. */
function isDecidedByTopic(asked: Parameters<typeof findTopic>[1]): boolean {
  const { text, aspect, wantsFigure, claims, orList } = asked;
  return !wantsFigure && claims.length === 0 && orList === null && askedDetail(text, aspect) === null;
}

/** Whether the task found is the one asked for; null where another was: then neither answer is right. */
function wasMeant({ outcome, tasks, anyTask }: ScorecardQuestion, found: number): boolean | null {
  if (outcome === "not_in_plan") return false;
  return [...tasks, ...anyTask].includes(found) ? true : null;
}

const GROUPS = 16;

function groupOf(id: string): string {
  return `refusal ${[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % GROUPS}`;
}

function someOf(words: PlanWords, keep: (place: number) => boolean): PlanWords {
  const some = (phrases: string[]): string[] => phrases.filter((_, place) => keep(place));
  return { of: (task) => ({ zh: some(words.of(task).zh), en: some(words.of(task).en) }) };
}
