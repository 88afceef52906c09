import type { Logger } from "pino";
import { createEmbeddingStore } from "../database/embedding-store.ts";
import type { Database } from "../database/opening/open-database.ts";
import { createTokenUseStore } from "../database/token-use-store.ts";
import type { EndpointVectors } from "../model/embeddings/endpoint-vectors.ts";
import type { ModelSettings } from "../model/model-settings.ts";

type VectorsParts = {
  settings: ModelSettings | null;
  database: Database;
  today: () => string;
  now: () => Date;
  logger: Logger | null;
};

/** The vectors of OPENAI_EMBEDDING_MODEL, kept in the database; null where none is set. */
export async function createVectors(parts: VectorsParts): Promise<EndpointVectors | null> {
  const { settings, database, today, now, logger } = parts;
  const embeddingModel = settings?.embeddingModel ?? null;
  if (settings === null || embeddingModel === null) return null;
  const { createEndpointVectors } = await import("../model/embeddings/endpoint-vectors.ts");
  return createEndpointVectors({
    settings: { ...settings, embeddingModel },
    cache: createEmbeddingStore(database),
    usage: createTokenUseStore(database),
    today,
    now,
    onFault: (failure) =>
      logger?.warn({ failure, model: embeddingModel }, "searches use the built-in vectors meanwhile"),
  });
}
