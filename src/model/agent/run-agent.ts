import { AIMessage, createAgent, createMiddleware, toolStrategy } from "langchain";
import type { Sources } from "../../answering/sources.ts";
import type { EvidenceBook } from "../evidence/evidence-book.ts";
import { RunStopped } from "../failure.ts";
import { estimatedTokens, type TokenUse } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { createChatModel } from "./chat-model.ts";
import { createTools, type Step } from "./tools.ts";
import { WrittenAnswer } from "./written-answer.ts";

export type AgentTask = {
  sources: Sources;
  settings: ModelSettings;
  book: EvidenceBook;
  /** What the model is told, and what it is asked. */
  rules: string;
  question: string;
  onStep: (step: Step) => void;
  /** Told after every reply of the model, also where the run then fails. */
  onUse: (use: TokenUse) => void;
};

/** Beyond the look-ups: a reply to hand in the answer, and two to mend one of the wrong form. */
const REPLIES_BEYOND_LOOK_UPS = 3;

/**
 * Lets the model look things up and hand in an answer.
 * @throws RunStopped where it uses up its tokens, goes round in circles or hands in nothing; and what openai throws.
 */
export async function runAgent(task: AgentTask): Promise<WrittenAnswer> {
  const { sources, settings, book, rules, question, onStep } = task;
  const { toolCalls, seconds } = settings.perQuestion;
  const agent = createAgent({
    model: createChatModel(settings),
    tools: createTools({ sources, book, most: toolCalls, onStep }),
    systemPrompt: rules,
    responseFormat: toolStrategy(WrittenAnswer),
    middleware: [withinLimits(task)],
  });
  const { structuredResponse } = await agent.invoke(
    { messages: [{ role: "user", content: question }] },
    {
      signal: AbortSignal.timeout(seconds * 1000),
      recursionLimit: 4 * (toolCalls + REPLIES_BEYOND_LOOK_UPS),
    },
  );
  const read = WrittenAnswer.safeParse(structuredResponse);
  if (!read.success) throw new RunStopped({ kind: "no_answer" });
  return read.data;
}

/** Counts replies and tokens, and ends the run where either is too many. */
function withinLimits({ settings, onUse }: AgentTask) {
  const { tokens, toolCalls } = settings.perQuestion;
  let replies = 0;
  let used = 0;
  return createMiddleware({
    name: "WithinLimits",
    wrapModelCall: async (request, handler) => {
      if (replies >= toolCalls + REPLIES_BEYOND_LOOK_UPS) throw new RunStopped({ kind: "endless" });
      if (used >= tokens) throw new RunStopped({ kind: "too_many_tokens" });
      replies += 1;
      const reply = await handler(request);
      const use = useOf(reply, request.messages.map(({ text }) => text).join("\n"));
      used += use.input + use.output;
      onUse(use);
      return reply;
    },
  });
}

function useOf(reply: unknown, sent: string): TokenUse {
  if (AIMessage.isInstance(reply) && (reply.usage_metadata?.total_tokens ?? 0) > 0) {
    const { input_tokens = 0, output_tokens = 0 } = reply.usage_metadata ?? {};
    return { input: input_tokens, output: output_tokens };
  }
  const said = AIMessage.isInstance(reply) ? `${reply.text}${JSON.stringify(reply.tool_calls ?? [])}` : "";
  return { input: estimatedTokens(sent), output: estimatedTokens(said) };
}
