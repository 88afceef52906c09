import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type OpenAI from "openai";
import { z } from "zod";
import { DubanError } from "../../errors.ts";
import { estimatedTokens, type TokenUse } from "../limits/usage.ts";
import { type EmbeddingCache, embeddingKey } from "./embedding-cache.ts";

/** Texts in one request, until a server says that these are too many: some take ten. */
const BATCH = 64;
const Refused = z.object({ status: z.union([z.literal(400), z.literal(413), z.literal(422)]) });

const Counted = z.object({ prompt_tokens: z.number() });

type EndpointEmbeddingsParts = {
  client: Pick<OpenAI, "embeddings">;
  model: string;
  cache: EmbeddingCache;
  onUse?: (use: TokenUse) => void;
};

/**
 * LangChain's Embeddings over an OpenAI-compatible endpoint: in batches, each text once, kept in the cache batch by
 * batch, so that what was embedded before a failure is not embedded again.
 * @throws what openai's client throws once its retries are used up; DubanError `model_unavailable` for a reply that
 * does not have a vector for each text.
 */
export function createEndpointEmbeddings(parts: EndpointEmbeddingsParts): EmbeddingsInterface {
  const { model, cache } = parts;
  const embed = async (texts: readonly string[]): Promise<number[][]> => {
    const keys = texts.map((text) => embeddingKey(model, text));
    const known = await cache.find([...new Set(keys)]);
    const missing = new Map(
      texts.flatMap((text, at) => {
        const key = keys[at] ?? "";
        return known.has(key) ? [] : [[key, text] as const];
      }),
    );
    let size = BATCH;
    for (let left = [...missing]; left.length > 0; ) {
      const batch = left.slice(0, size);
      const vectors = await embedBatch(parts, batch).catch((error: unknown) => {
        if (batch.length === 1 || !Refused.safeParse(error).success) throw error;
        return null;
      });
      if (vectors === null) {
        size = Math.floor(batch.length / 2);
        continue;
      }
      await cache.keep(vectors);
      for (const [key, vector] of vectors) known.set(key, vector);
      left = left.slice(batch.length);
    }
    return keys.map((key) => known.get(key) ?? []);
  };
  return {
    embedDocuments: (texts) => embed(texts),
    embedQuery: async (text) => (await embed([text]))[0] ?? [],
  };
}

async function embedBatch(
  { client, model, onUse = () => {} }: EndpointEmbeddingsParts,
  batch: readonly (readonly [key: string, text: string])[],
): Promise<Map<string, number[]>> {
  const input = batch.map(([, text]) => text);
  const { data, usage } = await client.embeddings.create({ model, input, encoding_format: "float" });
  const tokens = Counted.safeParse(usage).data?.prompt_tokens ?? estimatedTokens(input.join("\n"));
  onUse({ input: tokens, output: 0 });
  const vectors = new Map<string, number[]>();
  for (const [place, { index = place, embedding }] of data.entries()) {
    const key = batch[index]?.[0];
    if (key !== undefined && embedding.length > 0) vectors.set(key, embedding);
  }
  if (vectors.size === batch.length) return vectors;
  throw new DubanError(
    "model_unavailable",
    `The embedding endpoint gave ${vectors.size} vectors for ${batch.length} texts (model ${model}).`,
  );
}
