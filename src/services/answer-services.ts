import type { Logger } from "pino";
import { createAnswerer } from "../answering/answer-question.ts";
import type { Sources } from "../answering/sources.ts";
import { dayIn, PLAN_ZONE } from "../calendar/working-days.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/opening/open-database.ts";
import type { WriteProse } from "../digest/prose.ts";
import type { EndpointVectors } from "../model/embeddings/endpoint-vectors.ts";
import type { Book } from "./book.ts";
import { type Answers, createAnswers } from "./model-answers.ts";
import { createProse } from "./model-prose.ts";
import { createVectors } from "./model-vectors.ts";
import type { createSearches } from "./searches.ts";

export type AnswerServices = Answers & {
  /** The endpoint that makes the searches' vectors; null where the built-in ones are used. */
  vectors: EndpointVectors | null;
  /** The paragraph on top of a digest, where a model is configured. */
  writeProse: WriteProse;
  /** Loads what the first search needs, so that the first question need not wait for it. */
  warmUp(): Promise<void>;
};

type AnswerServicesParts = Pick<Sources, "standings" | "nameOf"> & {
  book: Book;
  config: Config;
  searchesOf: typeof createSearches;
  database: Database;
  /** The folder of the model's prompts. */
  prompts: string;
  now: () => Date;
  logger: Logger | null;
};

/** Searches and answers over the plan and its ledger, and the model where one is configured. */
export async function openAnswering(parts: AnswerServicesParts): Promise<AnswerServices> {
  const { book, config, standings, nameOf, now } = parts;
  const today = (): string => dayIn(PLAN_ZONE, now());
  const { database, prompts, logger } = parts;
  const modelled = { settings: config.model, database, prompts, today, now, logger };
  const vectors = await createVectors(modelled);
  const search = parts.searchesOf(book, config, vectors);
  const sources: Sources = { ...book, ...search, standings, nameOf, today };
  const { lexicon } = search;
  const answers = await createAnswers({ ...modelled, builtIn: createAnswerer(sources), sources, lexicon });
  return {
    ...answers,
    vectors,
    writeProse: await createProse({ ...modelled, ...book, lexicon }),
    warmUp: async () => {
      await Promise.all([
        search.findSentences("目标", 1),
        search.findTargets("目标", 1),
        answers.model?.warmUp(),
      ]);
    },
  };
}
