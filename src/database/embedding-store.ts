import { z } from "zod";
import type { Database } from "./opening/open-database.ts";

const vectorSchema = z.array(z.number());

/** Vectors by key, so that no text is embedded twice by the same model, also after a restart. */
export function createEmbeddingStore({ client }: Database) {
  return {
    /** The vectors that are kept, by key; keys that are not kept are left out. */
    async find(keys: readonly string[]): Promise<Map<string, number[]>> {
      const rows = await client.embeddingVector.findMany({ where: { key: { in: [...keys] } } });
      return new Map(rows.map(({ key, vector }) => [key, vectorSchema.parse(JSON.parse(vector))]));
    },
    async keep(vectors: ReadonlyMap<string, number[]>): Promise<void> {
      for (const [key, numbers] of vectors) {
        const vector = JSON.stringify(numbers);
        await client.embeddingVector.upsert({ where: { key }, create: { key, vector }, update: { vector } });
      }
    },
  };
}
