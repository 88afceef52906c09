import { join } from "node:path";
import { sentencePassages, targetPassages } from "./answering/passages.ts";
import type { FindPassages, Sources } from "./answering/sources.ts";
import type { Config } from "./config.ts";
import { createSearch, loadDictionary } from "./retrieval/index.ts";
import type { Book } from "./services.ts";

/** The searches over the plan, built at the first question: looking a task up by its number needs none. */
export function createSearches(
  book: Book,
  config: Pick<Config, "dataDirectory"> & Partial<Pick<Config, "dictionaryDirectory">>,
): Pick<Sources, "findSentences" | "findTargets"> {
  const cache = join(config.dataDirectory, "cache");
  const dictionary = once(() => loadDictionary(config.dictionaryDirectory ?? join(cache, "dictionary")));
  const vectors = { directory: join(cache, "vectors") };
  const passages = {
    sentences: () => sentencePassages(book.plan, book.english),
    targets: () => targetPassages(book.plan, book.targets, book.english),
  };
  const searchOver = (kind: keyof typeof passages): FindPassages => {
    const search = once(async () =>
      createSearch({ passages: passages[kind](), dictionary: await dictionary(), vectors }),
    );
    return async (question, limit) => {
      const hits = await (await search())(question, limit);
      return hits.map(({ passage, score, coverage, missing }) => ({
        id: passage.id,
        score,
        coverage,
        missing,
      }));
    };
  };
  return { findSentences: searchOver("sentences"), findTargets: searchOver("targets") };
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
