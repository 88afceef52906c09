import type { Sources } from "../../answering/sources.ts";
import type { ThreadMemory } from "../../answering/understand/thread-memory.ts";
import type { Language } from "../../language/detect-language.ts";
import type { ModelSettings } from "../model-settings.ts";
import { asData, type Prompt } from "../prompts/prompt.ts";
import { withoutSecrets } from "../without-secrets.ts";
import { LANGUAGE_NAMES } from "./words.ts";

/** The prompts an open question needs, and the variables that are filled in for each. */
export const PROMPTS = {
  "answer-rules": ["plan_title", "today", "language", "tool_calls"],
  "answer-question": ["question", "thread"],
} as const;

export type Prompts = Record<keyof typeof PROMPTS, Prompt>;

const LONGEST_QUESTION = 2000;

/** What the model is told before the question. */
export function rulesPrompt(
  prompts: Prompts,
  { sources, settings }: { sources: Sources; settings: ModelSettings },
  language: Language,
): Promise<string> {
  return prompts["answer-rules"].fill({
    plan_title: asData(sources.plan.title),
    today: sources.today(),
    language: LANGUAGE_NAMES[language],
    tool_calls: String(settings.perQuestion.toolCalls),
  });
}

/** The question as data, with what the thread was about; without e-mail addresses and tokens. */
export function questionPrompt(
  prompts: Prompts,
  question: string,
  memory: ThreadMemory | null,
): Promise<string> {
  const thread =
    memory === null
      ? "(new)"
      : `Asked before: ${memory.question}\nTasks spoken of: ${memory.tasks.join(", ") || "none"}`;
  return prompts["answer-question"].fill({
    question: asData(withoutSecrets(question.slice(0, LONGEST_QUESTION))),
    thread: asData(withoutSecrets(thread)),
  });
}
