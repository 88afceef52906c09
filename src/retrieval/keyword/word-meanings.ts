import { englishStem } from "../terms/english-stem.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import type { QuestionWord } from "./question-words.ts";

/** What WordNet calls one family, a first synonym, and a spelling this alike: how far each proves the word. */
const FAMILY = { from: 0.89, proves: 0.7 };
const SYNONYM = { from: 0.49, proves: 0.35 };
const SPELLING = { from: 0.65, proves: 0.8 };

/** English stems, with how fully each of them would account for a word. */
export type Meanings = { stem: string; weight: number }[];

/** The English stems that would account for a word, with how fully each would. */
export function meaningsOf({ kind, surface }: QuestionWord, index: KeywordIndex): Meanings {
  if (kind === "chinese") return index.dictionary.glosses(surface);
  return kind === "english" || kind === "name" ? englishMeanings(englishStem(surface), index) : [];
}

function englishMeanings(stem: string, index: KeywordIndex): Meanings {
  const related = index.dictionary.related(stem).flatMap((relation) => {
    const level = [FAMILY, SYNONYM].find(({ from }) => relation.weight >= from);
    return level ? [{ stem: relation.stem, weight: level.proves }] : [];
  });
  const spelt = index.whole.get(`e${stem}`) ? [] : index.spelling.near(stem);
  const alike = spelt
    .filter(({ likeness }) => likeness >= SPELLING.from)
    .map((each) => ({ stem: each.stem, weight: SPELLING.proves }));
  return [{ stem, weight: 1 }, ...related, ...alike];
}
