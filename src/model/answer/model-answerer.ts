import type { Answer } from "../../answering/answer.ts";
import type { AnswerQuestion, AskOptions } from "../../answering/answer-question.ts";
import type { Sources } from "../../answering/sources.ts";
import type { Lexicon } from "../../answering/verify/evidence/lexicon.ts";
import { type Verified, verifiedAnswer } from "../../answering/verify/verified-answer.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Step } from "../agent/step.ts";
import { type Failure, isEndpointFault } from "../failure.ts";
import type { TokenUse, UsageStore } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { loadPrompts } from "../prompts/load-prompts.ts";
import { loadSimplify } from "../simplify.ts";
import { chosenAnswer, withNote } from "./chosen-answer.ts";
import { createGate, type EngineStatus, type Gate } from "./gate.ts";
import { inLanguage } from "./in-language.ts";
import { isOpen } from "./is-open.ts";
import { PROMPTS } from "./question-prompts.ts";
import { createQuestionReader } from "./read-question.ts";
import { type OpenQuestion, runQuestion } from "./run-question.ts";

/** As for any answerer; `onStep` is told what is being done, and the language to say it in. */
type ModelAskOptions = AskOptions & {
  onStep?: ((step: Step, language: Language) => void) | undefined;
};

/** What became of one open question, for the log. No text of people's is in it. */
export type Run = {
  outcome: "verified" | "built_in" | "unverified" | "failed";
  failure: Failure | null;
  tokens: TokenUse;
  lookUps: number;
  dropped: Verified["dropped"];
};

export type ModelAnswererParts = {
  builtIn: AnswerQuestion;
  sources: Sources;
  /** What the dictionaries know of words; asked for when the first answer is to be verified. */
  lexicon: () => Promise<Lexicon>;
  settings: ModelSettings;
  usage: UsageStore;
  /** The folder of the prompts. */
  prompts: string;
  now: () => Date;
  onRun?: (run: Run) => void;
  /** What stands before the model; shared where more than answers goes to it. */
  gate?: Gate;
};

export type ModelAnswerer = {
  /** An `AnswerQuestion`: exact questions go to the built-in answerer, open ones to the model and the verifier. */
  answerQuestion: (question: string, options?: ModelAskOptions) => Promise<Answer>;
  /** Which engine answers an open question now, and why. */
  status(): Promise<EngineStatus>;
  /** Loads LangChain, so that the first open question need not wait for it. */
  warmUp(): Promise<void>;
};

/**
 * An answerer with a model behind it. Nothing that the model writes is returned before it is verified.
 * @throws DubanError `config` where a prompt is missing or has the wrong variables.
 */
export async function createModelAnswerer(parts: ModelAnswererParts): Promise<ModelAnswerer> {
  const { builtIn, sources, onRun = () => {} } = parts;
  const prompts = await loadPrompts(parts.prompts, PROMPTS);
  const simplify = await loadSimplify();
  const { gate = createGate(parts) } = parts;
  const readQuestion = createQuestionReader(sources);

  async function ask(open: OpenQuestion, plain: Answer): Promise<Answer> {
    const { result, book, rules, tokens, lookUps } = await runQuestion({ ...parts, prompts }, open);
    const failure = "failure" in result ? result.failure : null;
    await gate.ended(tokens, failure === null || !isEndpointFault(failure));
    if ("failure" in result) {
      onRun({ outcome: "failed", failure, tokens, lookUps, dropped: [] });
      return withNote(plain, "unavailable");
    }
    const { answered, sentences } = result.written;
    const { question, language, onStep } = open;
    onStep({ kind: "checking" });
    const words = { simplify, lexicon: await parts.lexicon() };
    const against = { plan: sources.plan, evidence: book.all(), question, ...words, guarded: [rules] };
    const { own, foreign } = inLanguage(answered ? sentences : [], language);
    const verified = verifiedAnswer(own, against, language);
    const { answer, outcome } = chosenAnswer(verified, plain, question);
    const dropped = [...verified.dropped, ...foreign.map(({ text }) => ({ text, faults: [] }))];
    onRun({ outcome, failure, tokens, lookUps, dropped });
    return answer;
  }

  return {
    async answerQuestion(question, options = {}) {
      const plain = await builtIn(question, options);
      const asked = await readQuestion(question, options);
      if (!isOpen(asked, question, plain)) return plain;
      const refused = await gate.enter(options.person ?? null);
      if (refused !== null) return withNote(plain, refused);
      const { memory = null } = options;
      const { language } = asked;
      const onStep = (step: Step): void => options.onStep?.(step, language);
      onStep({ kind: "beginning" });
      return ask({ question, language, memory, onStep }, plain);
    },
    status: gate.status,
    warmUp: async () => {
      await import("../agent/run-agent.ts");
    },
  };
}
