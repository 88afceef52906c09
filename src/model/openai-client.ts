import OpenAI from "openai";
import { createCompatibleFetch } from "./compatible/compatible-fetch.ts";
import type { ModelSettings } from "./model-settings.ts";

type ClientOptions = { retries: number; seconds: number };

/** OpenAI's own client, for what LangChain hides: embeddings and the health check. It honours Retry-After itself. */
export function createOpenAiClient(
  { apiKey, baseUrl }: Pick<ModelSettings, "apiKey" | "baseUrl">,
  { retries, seconds }: ClientOptions,
): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    maxRetries: retries,
    timeout: seconds * 1000,
    fetch: createCompatibleFetch(),
  });
}
