import { join } from "node:path";
import { openingPassages } from "../answering/opening-passages.ts";
import { linePassages, sentencePassages, targetPassages } from "../answering/passages.ts";
import { inSimplified } from "../answering/simplified-passages.ts";
import type { Config } from "../config.ts";
import {
  createKeywordIndex,
  type Dictionary,
  type KeywordIndex,
  loadDictionary,
  type Passage,
} from "../retrieval/index.ts";
import type { Book } from "./book.ts";
import { once } from "./once.ts";

export type Directories = Pick<Config, "dataDirectory"> & Partial<Pick<Config, "dictionaryDirectory">>;

/** What searches over a plan read and never change; each is read or built when it is first asked for. */
export type Indexes = {
  dictionary: () => Promise<Dictionary>;
  /** By sentence, those before the first task included. */
  sentences: () => Promise<KeywordIndex>;
  /** By line of a task, for what one of them accounts for alone. */
  lines: () => Promise<KeywordIndex>;
  targets: () => Promise<KeywordIndex>;
};

/** The dictionary and the indexes over a plan. */
export function createIndexes({ plan, targets, english, words }: Book, config: Directories): Indexes {
  const directory = config.dictionaryDirectory ?? join(config.dataDirectory, "cache/dictionary");
  const dictionary = once(() => loadDictionary(directory));
  const over = (passages: () => Passage[]): (() => Promise<KeywordIndex>) =>
    once(async () => createKeywordIndex(inSimplified(passages()), await dictionary()));
  const openings = openingPassages(plan);
  return {
    dictionary,
    sentences: over(() => [...sentencePassages(plan, english, words), ...openings.sentences]),
    lines: over(() => [...linePassages(plan, english, words), ...openings.lines]),
    targets: over(() => targetPassages(plan, targets, english)),
  };
}
