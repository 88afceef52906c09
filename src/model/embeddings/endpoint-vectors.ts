import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { type Failure, failureOf } from "../failure.ts";
import { afterCall, askBreaker, type Breaker, CLOSED } from "../limits/circuit-breaker.ts";
import { isSpent, type TokenUse, type UsageStore } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { createOpenAiClient } from "../openai-client.ts";
import { withoutSecrets } from "../without-secrets.ts";
import type { EmbeddingCache } from "./embedding-cache.ts";
import { createEndpointEmbeddings } from "./endpoint-embeddings.ts";

/** Which vectors the searches use now. `failure` is why it is not the endpoint's, null while they are being prepared. */
export type VectorsStatus =
  | { kind: "endpoint"; model: string }
  | { kind: "built_in"; model: string; why: "preparing" | "budget_spent" | Failure };

/** Vectors that an endpoint makes, for searches that do without them while it fails. */
export type EndpointVectors = {
  model: string;
  embeddings: EmbeddingsInterface;
  /** Whether a question has its vector, fetched just now or kept; false at once while the endpoint rests. */
  hasVectorFor(question: string): Promise<boolean>;
  /** Does something that asks the endpoint for many vectors; null where it fails or rests. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result | null>;
  status(): Promise<VectorsStatus>;
};

type Parts = {
  settings: ModelSettings & { embeddingModel: string };
  cache: EmbeddingCache;
  usage: UsageStore;
  /** The day in the plan's time zone, for the budget. */
  today: () => string;
  now: () => Date;
  /** Told once each time the endpoint begins to rest. */
  onFault: (failure: Failure) => void;
};

/** A question does not wait longer for its vector; the built-in ones are at hand. */
const QUESTION_SECONDS = 2;
const PLAN_SECONDS = 30;
/** One failure rests the endpoint for a minute: there is something as fast to use meanwhile. */
const RULE = { failures: 1, restMs: 60_000 };

/** Makes an endpoint's vectors usable: kept in the cache, within the day's budget, given up quickly. */
export function createEndpointVectors(parts: Parts): EndpointVectors {
  const { settings, usage, today, now, onFault } = parts;
  const { embeddingModel: model, dailyTokens } = settings;
  const { patient, quick } = embeddersOf(parts);
  let breaker: Breaker = CLOSED;
  let last: "preparing" | "worked" | Failure = "preparing";

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (isSpent(await usage.usedOn(today()), dailyTokens)) return null;
    const asked = askBreaker(breaker, now(), RULE);
    breaker = asked.breaker;
    if (!asked.allowed) return null;
    try {
      const result = await work();
      breaker = afterCall(breaker, true, now(), RULE);
      last = "worked";
      return result;
    } catch (error) {
      breaker = afterCall(breaker, false, now(), RULE);
      last = failureOf(error);
      onFault(last);
      return null;
    }
  }

  return {
    model,
    embeddings: {
      embedDocuments: (texts) => patient.embedDocuments(texts),
      embedQuery: (text) => quick.embedQuery(withoutSecrets(text)),
    },
    hasVectorFor: async (question) =>
      (await attempt(() => quick.embedQuery(withoutSecrets(question)))) !== null,
    attempt,
    async status() {
      if (isSpent(await usage.usedOn(today()), dailyTokens))
        return { kind: "built_in", model, why: "budget_spent" };
      return last === "worked" ? { kind: "endpoint", model } : { kind: "built_in", model, why: last };
    },
  };
}

function embeddersOf({ settings, cache, usage, today }: Parts) {
  const onUse = (use: TokenUse): void => {
    void usage.add(today(), use).catch(() => null);
  };
  const { embeddingModel: model } = settings;
  const embedder = (retries: number, seconds: number): EmbeddingsInterface =>
    createEndpointEmbeddings({
      client: createOpenAiClient(settings, { retries, seconds }),
      model,
      cache,
      onUse,
    });
  return { patient: embedder(2, PLAN_SECONDS), quick: embedder(0, QUESTION_SECONDS) };
}
