import type { Answer } from "../../answering/answer.ts";
import type { AnswerQuestion, AskOptions } from "../../answering/answer-question.ts";
import type { Sources } from "../../answering/sources.ts";
import type { Question } from "../../answering/understand/question.ts";
import { unverifiedAnswer, type Verified, verifiedAnswer } from "../../answering/verify/verified-answer.ts";
import type { Step } from "../agent/tools.ts";
import type { WrittenAnswer } from "../agent/written-answer.ts";
import { createEvidenceBook } from "../evidence/evidence-book.ts";
import { type Failure, failureOf, isEndpointFault } from "../failure.ts";
import type { TokenUse, UsageStore } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { loadPrompts } from "../prompts/load-prompts.ts";
import { loadSimplify } from "../simplify.ts";
import { createGate, type EngineStatus } from "./gate.ts";
import { isOpen } from "./is-open.ts";
import { PROMPTS, questionPrompt, rulesPrompt } from "./question-prompts.ts";
import { createQuestionReader } from "./read-question.ts";
import { type WithoutModel, withoutModelNote } from "./words.ts";

/** As for any answerer; `person` is whose rate counts, `onStep` is told what is being looked up. */
export type ModelAskOptions = AskOptions & { person?: string; onStep?: (step: Step) => void };

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
  settings: ModelSettings;
  usage: UsageStore;
  /** The folder of the prompts. */
  prompts: string;
  now: () => Date;
  onRun?: (run: Run) => void;
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
  const gate = createGate(parts);
  const readQuestion = createQuestionReader(sources);

  async function ask(
    question: string,
    asked: Question,
    options: ModelAskOptions,
    plain: Answer,
  ): Promise<Answer> {
    const tokens: TokenUse = { input: 0, output: 0 };
    const book = createEvidenceBook();
    const steps: Step[] = [];
    const ended = (run: Pick<Run, "outcome"> & Partial<Run>): void =>
      onRun({ failure: null, dropped: [], tokens, lookUps: steps.length, ...run });
    const rules = await rulesPrompt(prompts, parts, asked.language);
    let written: WrittenAnswer;
    try {
      const { runAgent } = await import("../agent/run-agent.ts");
      written = await runAgent({
        ...parts,
        book,
        rules,
        question: await questionPrompt(prompts, question, options.memory ?? null),
        onStep: (step) => {
          steps.push(step);
          options.onStep?.(step);
        },
        onUse: (use) => {
          tokens.input += use.input;
          tokens.output += use.output;
        },
      });
    } catch (error) {
      const failure = failureOf(error);
      await gate.ended(tokens, !isEndpointFault(failure));
      ended({ outcome: "failed", failure });
      return noted(plain, "unavailable");
    }
    await gate.ended(tokens, true);
    const { plan } = sources;
    const against = { plan, evidence: book.all(), question, simplify, guarded: [rules] };
    const verified = verifiedAnswer(written.answered ? written.sentences : [], against, asked.language);
    const { answer, outcome } = chosen(verified, plain, question);
    ended({ outcome, dropped: verified.dropped });
    return answer;
  }

  return {
    async answerQuestion(question, options = {}) {
      const plain = await builtIn(question, options);
      const asked = await readQuestion(question, options);
      if (!isOpen(asked, question, plain)) return plain;
      const refused = await gate.enter(options.person ?? null);
      return refused === null ? ask(question, asked, options, plain) : noted(plain, refused);
    },
    status: gate.status,
    warmUp: async () => {
      await import("../agent/run-agent.ts");
    },
  };
}

/** What is shown: the verified answer, else the built-in one where it answers, else the clauses, else the built-in one. */
function chosen(
  { draft, clauses }: Verified,
  plain: Answer,
  question: string,
): { answer: Answer; outcome: Run["outcome"] } {
  if (draft !== null) return { answer: { ...draft, question, engine: "model" }, outcome: "verified" };
  if (plain.outcome === "answered" || clauses.length === 0) return { answer: plain, outcome: "built_in" };
  const bare = unverifiedAnswer(clauses, plain.language);
  return { answer: { ...bare, question, engine: "model" }, outcome: "unverified" };
}

function noted(plain: Answer, why: WithoutModel): Answer {
  return { ...plain, parts: [...plain.parts, { kind: "note", text: withoutModelNote(why, plain.language) }] };
}
