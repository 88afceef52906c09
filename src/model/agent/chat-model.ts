import { ChatOpenAI } from "@langchain/openai";
import { createCompatibleFetch } from "../compatible/compatible-fetch.ts";
import type { TokenUse } from "../limits/usage.ts";
import { createMeteredFetch } from "../metered-fetch.ts";
import type { ModelSettings } from "../model-settings.ts";
import { createPatientFetch } from "../patient-fetch.ts";

const PATIENCE = { attempts: 3, longestWaitMs: 5000 };
/** An answer takes a few hundred; models that think aloud spend thousands before it. */
const LONGEST_REPLY_TOKENS = 4000;

/**
 * The chat model, through /v1/chat/completions, which every compatible server speaks. It does not stream: text is
 * shown only once it is verified, and a stream without usage makes LangChain fetch token tables from the internet. What
 * one server takes and another does not is settled beneath it, in the fetch.
 */
export function createChatModel(
  { apiKey, baseUrl, model, perQuestion }: ModelSettings,
  onUse: (use: TokenUse) => void,
): ChatOpenAI {
  const send = createMeteredFetch(createCompatibleFetch(createPatientFetch(PATIENCE)), onUse);
  return new ChatOpenAI({
    apiKey,
    model,
    temperature: 0,
    maxTokens: LONGEST_REPLY_TOKENS,
    useResponsesApi: false,
    streaming: false,
    streamUsage: false,
    maxRetries: 0,
    timeout: perQuestion.seconds * 1000,
    configuration: { baseURL: baseUrl, fetch: send },
  });
}
