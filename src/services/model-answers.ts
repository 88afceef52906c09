import type { Logger } from "pino";
import type { AnswerQuestion } from "../answering/answer-question.ts";
import type { Sources } from "../answering/sources.ts";
import type { Lexicon } from "../answering/verify/evidence/lexicon.ts";
import type { Answering, ProposeReading } from "../conversation/heard.ts";
import type { Database } from "../database/opening/open-database.ts";
import { createSharedStateStore } from "../database/shared-state-store.ts";
import { createTokenUseStore } from "../database/token-use-store.ts";
import type { ModelAnswerer } from "../model/answer/model-answerer.ts";
import { stepWords } from "../model/answer/step-words.ts";
import type { ModelSettings } from "../model/model-settings.ts";

/** What answers questions, and which engine it is: without a key the built-in one alone. */
export type Answers = {
  answerQuestion: Answering;
  /** Null where no model is configured. */
  model: ModelAnswerer | null;
  /** Reads updates where the rules cannot; absent where no model is configured. */
  proposeReading: ProposeReading | undefined;
};

type AnswersParts = {
  builtIn: AnswerQuestion;
  sources: Sources;
  lexicon: () => Promise<Lexicon>;
  settings: ModelSettings | null;
  database: Database;
  /** The folder of the prompts. */
  prompts: string;
  now: () => Date;
  logger: Logger | null;
};

/** Puts the model before the built-in answerer where one is configured; LangChain is loaded only then. */
export async function createAnswers(parts: AnswersParts): Promise<Answers> {
  const { builtIn, sources, lexicon, settings, database, prompts, now, logger } = parts;
  if (settings === null) return { answerQuestion: builtIn, model: null, proposeReading: undefined };
  const [{ createModelAnswerer }, { createGate }, { createReadingProposer }] = await Promise.all([
    import("../model/answer/model-answerer.ts"),
    import("../model/answer/gate.ts"),
    import("../model/update/reading-proposer.ts"),
  ]);
  const usage = createTokenUseStore(database);
  const gate = createGate({ settings, usage, sources, now, shared: createSharedStateStore(database) });
  const model = await createModelAnswerer({
    gate,
    builtIn,
    sources,
    lexicon,
    settings,
    usage,
    prompts,
    now,
    // The model's own words stay out of the log: only what kind of fault made a sentence fall.
    onRun: ({ outcome, failure, tokens, lookUps, dropped }) =>
      logger?.info(
        { outcome, failure, tokens, lookUps, dropped: dropped.length },
        "an open question went to the model",
      ),
  });
  const answerQuestion: Answering = (question, { onStep, ...options } = {}) =>
    model.answerQuestion(question, {
      ...options,
      onStep: (step, language) => onStep?.(stepWords(step, language)),
    });
  const proposeReading = await createReadingProposer({ settings, prompts, gate, sources, logger });
  return { answerQuestion, model, proposeReading };
}
