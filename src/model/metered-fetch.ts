import { z } from "zod";
import { estimatedTokens, type TokenUse } from "./limits/usage.ts";

const Counted = z.object({
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number().default(0) }),
});

/**
 * A fetch that tells the tokens of each reply: as the endpoint counted them, as estimated where it does not. LangChain
 * loses the count of the reply in which a structured answer is handed in.
 */
export function createMeteredFetch(send: typeof fetch, onUse: (use: TokenUse) => void): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (!response.ok) return response;
    const sent = typeof init?.body === "string" ? init.body : "";
    const body = await response.clone().text();
    onUse(tokensOf(sent, body));
    return response;
  };
}

function tokensOf(sent: string, body: string): TokenUse {
  const read = Counted.safeParse(parsed(body));
  if (read.success)
    return { input: read.data.usage.prompt_tokens, output: read.data.usage.completion_tokens };
  return { input: estimatedTokens(sent), output: estimatedTokens(body) };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
