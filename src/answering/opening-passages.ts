import { phrasesOf } from "../plan/clauses.ts";
import { type Opening, openingsOf } from "../plan/openings.ts";
import type { Clause, Plan } from "../plan/plan.ts";
import type { Passage } from "./passages.ts";

/** Ids of what stands in no task begin so: no task has such a number. */
const OF_NO_TASK = "o";

/** Each sentence of the plan that belongs to no task, under its chapter's title; and its phrases as lines. */
export function openingPassages(plan: Plan): { sentences: Passage[]; lines: Passage[] } {
  const openings = openingsOf(plan);
  const titleOf = (number: number | null): string[] =>
    plan.chapters.filter((chapter) => chapter.number === number).map(({ title }) => title);
  return {
    sentences: openings.map((opening) => ({
      id: idOfOpening(opening, opening.start),
      text: opening.quote,
      headings: titleOf(opening.chapter),
      english: [],
    })),
    lines: openings.flatMap((opening) =>
      phrasesOf(opening).map((phrase) => ({
        id: idOfOpening(opening, phrase.start),
        text: phrase.quote,
        headings: [],
        english: [],
      })),
    ),
  };
}

function idOfOpening(opening: Opening, start: number): string {
  return `${OF_NO_TASK}${opening.start}:${start}`;
}

/** Whether an id is of words that belong to no task. */
export function isOfNoTask(id: string): boolean {
  return id.startsWith(OF_NO_TASK);
}

/** The sentence, and its phrase, that the ids of an opening's passages stand for; null for other ids. */
export function openingAt(openings: readonly Opening[], id: string, lineId?: string): OpeningFound | null {
  const start = Number(id.split(":")[1]);
  const sentence = isOfNoTask(id) ? openings.find((each) => each.start === start) : undefined;
  if (sentence === undefined) return null;
  const phrases = phrasesOf(sentence);
  const at = Number(lineId?.split(":")[1]);
  return { sentence, phrase: phrases.find((phrase) => phrase.start === at) ?? phrases[0] ?? sentence };
}

export type OpeningFound = { sentence: Opening; phrase: Clause };
