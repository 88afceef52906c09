import { createHash } from "node:crypto";

/** Keeps vectors by key (see `embeddingKey`), so that no text is embedded twice by the same model. */
export type EmbeddingCache = {
  /** The vectors that are kept, by key; keys that are not kept are left out. */
  find(keys: readonly string[]): Promise<Map<string, number[]>>;
  keep(vectors: ReadonlyMap<string, number[]>): Promise<void>;
};

/** The key of a text's vector: the model's name and the text's SHA-256. */
export function embeddingKey(model: string, text: string): string {
  return `${model}:${createHash("sha256").update(text).digest("hex")}`;
}

/** A cache in memory: for one process, forgotten with it. */
export function createMemoryEmbeddingCache(): EmbeddingCache {
  const kept = new Map<string, number[]>();
  return {
    find: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const vector = kept.get(key);
          return vector === undefined ? [] : [[key, vector] as const];
        }),
      ),
    async keep(vectors) {
      for (const [key, vector] of vectors) kept.set(key, vector);
    },
  };
}
