import type { KeywordIndex } from "./keyword-index.ts";

/** A score for each passage and for each sentence, by its place in the index. */
export type Scores = { whole: Float64Array; sentences: Float64Array };

/** Scores of 0 all over. */
export const emptyScores = (index: KeywordIndex): Scores => ({
  whole: new Float64Array(index.passages.length),
  sentences: new Float64Array(index.passageOf.length),
});

/** Adds to the score at a place. */
export function add(scores: Float64Array, place: number, score: number): void {
  scores[place] = (scores[place] ?? 0) + score;
}

/** Raises the score at a place to at least this. */
export function keepMost(scores: Float64Array, place: number, score: number): void {
  if (score > (scores[place] ?? 0)) scores[place] = score;
}
