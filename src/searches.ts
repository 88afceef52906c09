import { join } from "node:path";
import { linePassages, sentencePassages, targetPassages } from "./answering/passages.ts";
import type { FindPassages, FoundPassage, Sources } from "./answering/sources.ts";
import type { Config } from "./config.ts";
import { createSearch, loadDictionary, type Passage } from "./retrieval/index.ts";
import type { Book } from "./services.ts";

/** Lines looked at for what one of them accounts for alone. */
const LINES = 80;

/** The searches over the plan, built at the first question: looking a task up by its number needs none. */
export function createSearches(
  book: Book,
  config: Pick<Config, "dataDirectory"> & Partial<Pick<Config, "dictionaryDirectory">>,
): Pick<Sources, "findSentences" | "findTargets"> {
  const cache = join(config.dataDirectory, "cache");
  const dictionary = once(() => loadDictionary(config.dictionaryDirectory ?? join(cache, "dictionary")));
  const most = Math.max(LINES, book.targets.length);
  const vectors = { directory: join(cache, "vectors") };
  const searchOver = (passages: () => Passage[], fused: boolean): FindPassages => {
    const retriever = once(async () => {
      const { HybridRetriever } = await import("./retrieval/hybrid-retriever.ts");
      const options = { passages: passages(), dictionary: await dictionary() };
      return new HybridRetriever(await createSearch(fused ? { ...options, vectors } : options), most);
    });
    return async (question, limit) => {
      const found = await (await retriever()).invoke(question);
      return found.slice(0, limit).map(({ id = "", metadata: { score, coverage, missing } }) => ({
        id,
        score,
        coverage,
        missing,
      }));
    };
  };
  const { plan, english, words } = book;
  const sentences = searchOver(() => sentencePassages(plan, english, words), true);
  const lines = searchOver(() => linePassages(plan, english, words), false);
  return {
    findSentences: async (question, limit) =>
      withTogether(await sentences(question, limit), await lines(question, LINES)),
    findTargets: searchOver(() => targetPassages(plan, book.targets, english), true),
  };
}

/** Adds to each sentence how much of the question one line of its task accounts for by itself. */
function withTogether(sentences: FoundPassage[], lines: FoundPassage[]): FoundPassage[] {
  const taskOf = (id: string): string => id.split(":")[0] ?? "";
  return sentences.map((hit) => {
    const ofTask = lines.filter(({ id }) => taskOf(id) === taskOf(hit.id));
    return { ...hit, together: Math.max(0, ...ofTask.map(({ coverage }) => coverage)) };
  });
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
