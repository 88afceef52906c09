import type { Dictionary } from "./dictionary/dictionary.ts";
import { createCoverage } from "./keyword/coverage.ts";
import { createKeywordIndex, type KeywordIndex } from "./keyword/keyword-index.ts";
import { keywordScores } from "./keyword/score.ts";
import type { Passage, Search } from "./search.ts";
import type { VectorOptions } from "./vectors/vector-options.ts";

/**
 * Makes passages searchable in Chinese and English. Without `vectors` it is the keyword index alone and loads
 * nothing of LangChain; with them, the keyword index and a vector index fused.
 */
export async function createSearch(options: {
  passages: Passage[];
  dictionary: Dictionary;
  vectors?: VectorOptions | undefined;
}): Promise<Search> {
  return openSearch(createKeywordIndex(options.passages, options.dictionary), options.vectors);
}

/** A search over an index that is there: one takes half a second to build, and serves searches with other vectors too. */
export async function openSearch(index: KeywordIndex, vectors?: VectorOptions): Promise<Search> {
  const coverage = createCoverage(index);
  const scoresOf = vectors
    ? await (await import("./vectors/fuse.ts")).createFusedScores(index, vectors)
    : async (question: string) => keywordScores(question, index);
  return async (question, limit) => {
    const measure = coverage(question);
    return best(await scoresOf(question), limit).flatMap(({ place, score }) => {
      const passage = index.passages[place];
      return passage === undefined ? [] : [{ passage, score, ...measure(passage) }];
    });
  };
}

/** The places with the highest scores, highest first; places without a score are left out. */
function best(scores: Float64Array, limit: number): { place: number; score: number }[] {
  const found: { place: number; score: number }[] = [];
  scores.forEach((score, place) => {
    if (score > 0) found.push({ place, score });
  });
  return found.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, limit);
}
