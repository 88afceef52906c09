import { z } from "zod";
import type { KeywordIndex } from "../keyword/keyword-index.ts";
import { keywordScores } from "../keyword/score.ts";
import { HASHED_MODEL, HashedEmbeddings } from "./hashed-embeddings.ts";
import type { HnswStore } from "./hnsw-store.ts";
import { openVectorIndex } from "./vector-index.ts";
import type { VectorOptions } from "./vector-options.ts";

/**
 * How much a cosine of 1 adds, in shares of the best keyword score. The built-in vectors know no more than the
 * keyword index, so they only decide between near equals; a trained model knows words the dictionary does not.
 */
const BUILT_IN_SHARE = 0.3;
const ENDPOINT_SHARE = 1;
const NEAREST = 50;
const Metadata = z.object({ place: z.number() });

/**
 * Scores of the keyword index with those of the vector index added. Where there are no vectors, because an
 * endpoint or the disk fails, the keyword scores stand alone and the next question tries again.
 */
export async function createFusedScores(index: KeywordIndex, options: VectorOptions) {
  const open = opener(index, options);
  const share = options.endpoint ? ENDPOINT_SHARE : BUILT_IN_SHARE;
  await open().catch((fault: unknown) => options.onFault?.(fault));
  return async (question: string): Promise<Float64Array> => {
    const scores = keywordScores(question, index);
    const unit = share * (scores.reduce((most, score) => Math.max(most, score), 0) || 1);
    try {
      for (const [document, cosine] of await (await open()).similaritySearchWithScore(question, NEAREST)) {
        const { place } = Metadata.parse(document.metadata);
        scores[place] = (scores[place] ?? 0) + unit * Math.max(0, cosine);
      }
    } catch (fault) {
      options.onFault?.(fault);
    }
    return scores;
  };
}

/** Opens the vector index once, and again only after a failure. */
function opener(index: KeywordIndex, { directory, endpoint }: VectorOptions): () => Promise<HnswStore> {
  const embeddings = endpoint?.embeddings ?? new HashedEmbeddings(index.dictionary);
  const model = endpoint?.model ?? HASHED_MODEL;
  let opened: Promise<HnswStore> | undefined;
  return async () => {
    opened ??= openVectorIndex(index.passages, embeddings, model, directory);
    try {
      return await opened;
    } catch (fault) {
      opened = undefined;
      throw fault;
    }
  };
}
