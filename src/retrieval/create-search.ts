import type { Dictionary } from "./dictionary/dictionary.ts";
import { createCoverage } from "./keyword/coverage.ts";
import { createKeywordIndex, type KeywordIndex } from "./keyword/keyword-index.ts";
import { keywordScores } from "./keyword/score.ts";
import type { Hit, Passage, Search } from "./search.ts";
import type { VectorOptions } from "./vectors/vector-options.ts";

/** So many questions are kept with what was found for them. */
const KEPT = 4;

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
  const search: Search = async (question, limit) => {
    const measure = coverage(question);
    return best(await scoresOf(question), limit).flatMap(({ place, score }) => {
      const passage = index.passages[place];
      return passage === undefined ? [] : [{ passage, score, ...measure(passage) }];
    });
  };
  return vectors?.endpoint === undefined ? keepingLast(search) : search;
}

/**
 * A search that gives what it found for the last few questions again: an answer looks for the same words several
 * times. An endpoint may fail, and is asked anew.
 */
function keepingLast(search: Search): Search {
  const last = new Map<string, Promise<Hit[]>>();
  return (question, limit) => {
    const key = `${limit} ${question}`;
    const found = last.get(key) ?? search(question, limit);
    last.delete(key);
    last.set(key, found);
    found.catch(() => last.delete(key));
    const [oldest] = last.keys();
    if (last.size > KEPT && oldest !== undefined) last.delete(oldest);
    return found;
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
