import { isEnglishTerm } from "../terms/terms.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import type { Posting } from "./postings.ts";

/** How soon repeating a term stops helping, and how much a long passage is held back (BM25's k1 and b). */
const WORDS = { saturation: 1.2, lengthEffect: 0.75 };
const MEANINGS = { saturation: 0.6, lengthEffect: 0.75 };
/** A meaning of this weight is as good as the word itself when one sentence is looked at. */
const FULL_MEANING = 1.5;

/** Takes the score of one passage or sentence, by its place. */
export type TakeScore = (place: number, score: number) => void;

/** Where something stands: in which passages, and in which of their sentences. */
export type Standing = { whole: Posting | undefined; sentences: Posting | undefined };

/** Gives a term's BM25 score in each passage to `take`, and in each sentence to `takeSentence`. */
export function termScores(
  term: string,
  factor: number,
  index: KeywordIndex,
  take: TakeScore,
  takeSentence: TakeScore,
): void {
  const stands = { whole: index.whole.get(term), sentences: index.sentences.get(term) };
  if (isEnglishTerm(term)) {
    scoresOf(
      stands,
      factor,
      { ...MEANINGS, lengths: index.lengths.meanings, full: FULL_MEANING },
      take,
      takeSentence,
    );
  } else wordScores(stands, factor, index, take, takeSentence);
}

/** The same of a word as it is written or read, by where it stands. */
export function wordScores(
  stands: Standing,
  factor: number,
  { lengths }: KeywordIndex,
  take: TakeScore,
  takeSentence: TakeScore,
): void {
  scoresOf(stands, factor, { ...WORDS, lengths: lengths.words, full: 1 }, take, takeSentence);
}

function scoresOf(
  { whole, sentences }: Standing,
  factor: number,
  how: typeof WORDS & { lengths: number[]; full: number },
  take: TakeScore,
  takeSentence: TakeScore,
): void {
  const { saturation, lengthEffect, lengths, full } = how;
  for (let row = whole?.from ?? 0; row < (whole?.to ?? 0); row++) {
    const place = whole?.places[row] ?? 0;
    const weight = whole?.weights[row] ?? 0;
    const held = saturation * (1 - lengthEffect + lengthEffect * (lengths[place] ?? 1));
    take(place, (factor * weight * (saturation + 1)) / (weight + held));
  }
  for (let row = sentences?.from ?? 0; row < (sentences?.to ?? 0); row++) {
    takeSentence(sentences?.places[row] ?? 0, factor * Math.min(1, (sentences?.weights[row] ?? 0) * full));
  }
}
