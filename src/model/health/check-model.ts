import type OpenAI from "openai";
import { type Failure, failureOf } from "../failure.ts";
import type { ModelSettings } from "../model-settings.ts";

/** What is the matter with the model as it is set up, or nothing. */
export type ModelHealth =
  | { kind: "works" }
  | { kind: "no_tool_calling" }
  | { kind: "no_embeddings"; failure: Failure }
  | { kind: "fails"; failure: Failure };

const LOOK_UP = {
  type: "function" as const,
  function: {
    name: "get_task",
    description: "Looks up a task of the plan by its number.",
    parameters: { type: "object", properties: { task: { type: "integer" } }, required: ["task"] },
  },
};

/** Asks the model for one tool call, and for one vector where an embedding model is set: a few dozen tokens. */
export async function checkModel(
  client: Pick<OpenAI, "chat" | "embeddings">,
  { model, embeddingModel }: Pick<ModelSettings, "model" | "embeddingModel">,
): Promise<ModelHealth> {
  const chat = await checkChat(client, model);
  if (chat.kind !== "works" || embeddingModel === null) return chat;
  try {
    const { data } = await client.embeddings.create({
      model: embeddingModel,
      input: ["体育设施"],
      encoding_format: "float",
    });
    return data.length === 1 ? chat : { kind: "no_embeddings", failure: { kind: "no_answer" } };
  } catch (error) {
    return { kind: "no_embeddings", failure: failureOf(error) };
  }
}

async function checkChat(client: Pick<OpenAI, "chat">, model: string): Promise<ModelHealth> {
  try {
    const reply = await client.chat.completions.create({
      model,
      max_tokens: 64,
      messages: [{ role: "user", content: "Look up task 1 with the tool." }],
      tools: [LOOK_UP],
      tool_choice: "required",
    });
    // A web server that is no model's answers any address with a page.
    const choices: unknown = reply.choices;
    if (!Array.isArray(choices)) return { kind: "fails", failure: { kind: "wrong_address" } };
    const called = (reply.choices[0]?.message.tool_calls ?? []).length > 0;
    return called ? { kind: "works" } : { kind: "no_tool_calling" };
  } catch (error) {
    const failure = failureOf(error);
    const aboutTools = failure.kind === "refused_request" && /tool|function/i.test(failure.says);
    return aboutTools ? { kind: "no_tool_calling" } : { kind: "fails", failure };
  }
}
