import { createAgent, createMiddleware, toolStrategy } from "langchain";
import type { Sources } from "../../answering/sources.ts";
import type { EvidenceBook } from "../evidence/evidence-book.ts";
import { RunStopped } from "../failure.ts";
import type { TokenUse } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { createChatModel } from "./chat-model.ts";
import { remindOfTools } from "./remind-of-tools.ts";
import type { Step } from "./step.ts";
import { createTools } from "./tools.ts";
import { readWritten, WrittenAnswer } from "./written-answer.ts";

type AgentTask = {
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
/** How much a look-up may make the next request grow. */
const LARGEST_GROWTH = 2;

/**
 * Lets the model look things up and hand in an answer.
 * @throws RunStopped where it uses up its tokens, goes round in circles or hands in nothing; and what openai throws.
 */
export async function runAgent(task: AgentTask): Promise<WrittenAnswer> {
  const { sources, settings, book, rules, question, onStep, onUse } = task;
  const { toolCalls, seconds, tokens } = settings.perQuestion;
  let used = 0;
  let last = 0;
  const model = createChatModel(settings, (use) => {
    last = use.input + use.output;
    used += last;
    onUse(use);
  });
  // The next reply costs what the last did and what is looked up; then the answer must be handed in.
  const hasRoom = (): boolean => used + LARGEST_GROWTH * last <= tokens;
  const agent = createAgent({
    model,
    tools: createTools({ sources, book, most: toolCalls, hasRoom, onStep }),
    systemPrompt: rules,
    responseFormat: toolStrategy(WrittenAnswer),
    middleware: [remindOfTools(), withinLimits(settings.perQuestion, () => used)],
  });
  const { structuredResponse } = await agent.invoke(
    { messages: [{ role: "user", content: question }] },
    {
      signal: AbortSignal.timeout(seconds * 1000),
      recursionLimit: 4 * (toolCalls + REPLIES_BEYOND_LOOK_UPS),
    },
  );
  const written = readWritten(structuredResponse);
  if (written === null) throw new RunStopped({ kind: "no_answer" });
  return written;
}

/** Counts replies, and ends the run where they or its tokens are too many. */
function withinLimits({ tokens, toolCalls }: ModelSettings["perQuestion"], used: () => number) {
  let replies = 0;
  return createMiddleware({
    name: "WithinLimits",
    wrapModelCall: (request, handler) => {
      if (replies >= toolCalls + REPLIES_BEYOND_LOOK_UPS) throw new RunStopped({ kind: "endless" });
      if (used() >= tokens) throw new RunStopped({ kind: "too_many_tokens" });
      replies += 1;
      return handler(request);
    },
  });
}
