import type { Sources } from "../../answering/sources.ts";
import type { ThreadMemory } from "../../answering/understand/thread-memory.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Step } from "../agent/step.ts";
import type { WrittenAnswer } from "../agent/written-answer.ts";
import { createEvidenceBook, type EvidenceBook } from "../evidence/evidence-book.ts";
import { type Failure, failureOf } from "../failure.ts";
import type { TokenUse } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { type Prompts, questionPrompt, rulesPrompt } from "./question-prompts.ts";

/** One open question, with all that the model may know of whoever asks it. */
export type OpenQuestion = {
  question: string;
  language: Language;
  memory: ThreadMemory | null;
  onStep: (step: Step) => void;
};

/** What the model handed in, or why it did not, and what it was shown and cost in either case. */
type QuestionRun = {
  result: { written: WrittenAnswer } | { failure: Failure };
  book: EvidenceBook;
  rules: string;
  tokens: TokenUse;
  lookUps: number;
};

/** Puts one question to the model. LangChain is loaded at the first. Failures of the model are results, not thrown. */
export async function runQuestion(
  parts: { sources: Sources; settings: ModelSettings; prompts: Prompts },
  { question, language, memory, onStep }: OpenQuestion,
): Promise<QuestionRun> {
  const { prompts } = parts;
  const rules = await rulesPrompt(prompts, parts, language);
  const asked = await questionPrompt(prompts, question, memory);
  const run = { book: createEvidenceBook(), rules, tokens: { input: 0, output: 0 }, lookUps: 0 };
  try {
    const { runAgent } = await import("../agent/run-agent.ts");
    const written = await runAgent({
      ...parts,
      book: run.book,
      rules,
      question: asked,
      onStep: (step) => {
        run.lookUps += 1;
        onStep(step);
      },
      onUse: ({ input, output }) => {
        run.tokens.input += input;
        run.tokens.output += output;
      },
    });
    return { ...run, result: { written } };
  } catch (error) {
    return { ...run, result: { failure: failureOf(error) } };
  }
}
