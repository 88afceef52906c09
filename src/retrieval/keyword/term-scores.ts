import { isEnglishTerm } from "../terms/terms.ts";
import type { KeywordIndex } from "./keyword-index.ts";

/** How soon repeating a term stops helping, and how much a long passage is held back (BM25's k1 and b). */
const WORDS = { saturation: 1.2, lengthEffect: 0.75 };
const MEANINGS = { saturation: 0.6, lengthEffect: 0.75 };
/** A meaning of this weight is as good as the word itself when one sentence is looked at. */
const FULL_MEANING = 1.5;

/** Takes the score of one passage or sentence, by its place. */
type TakeScore = (place: number, score: number) => void;

/** Gives a term's BM25 score in each passage to `take`, and in each sentence to `takeSentence`. */
export function termScores(
  term: string,
  factor: number,
  index: KeywordIndex,
  take: TakeScore,
  takeSentence: TakeScore,
): void {
  const english = isEnglishTerm(term);
  const { saturation, lengthEffect } = english ? MEANINGS : WORDS;
  const lengths = english ? index.lengths.meanings : index.lengths.words;
  const whole = index.whole.get(term);
  whole?.places.forEach((place, row) => {
    const weight = whole.weights[row] ?? 0;
    const held = saturation * (1 - lengthEffect + lengthEffect * (lengths[place] ?? 1));
    take(place, (factor * weight * (saturation + 1)) / (weight + held));
  });
  const inSentences = index.sentences.get(term);
  inSentences?.places.forEach((place, row) => {
    const weight = inSentences.weights[row] ?? 0;
    takeSentence(place, factor * Math.min(1, english ? weight * FULL_MEANING : weight));
  });
}
