import { join } from "node:path";
import { isOfNoTask } from "../answering/opening-passages.ts";
import { sentenceOfLine } from "../answering/passages.ts";
import type { FindPassages, FoundPassage, Sources } from "../answering/sources.ts";
import type { Lexicon } from "../answering/verify/evidence/lexicon.ts";
import type { EndpointVectors } from "../model/embeddings/endpoint-vectors.ts";
import {
  type KeywordIndex,
  lexiconOf,
  openSearch,
  type Search,
  type VectorOptions,
} from "../retrieval/index.ts";
import { preferred } from "../retrieval/preferred.ts";
import type { Book } from "./book.ts";
import { createIndexes, type Directories, type Indexes } from "./indexes.ts";
import { once } from "./once.ts";

/** Sentences looked at, and lines for what one of them accounts for alone. */
const SENTENCES = 40;
const LINES = 80;

export type Searches = Pick<Sources, "findSentences" | "findOpenings" | "findTargets"> & {
  /** What the dictionaries know of words, for the check of what a model writes. */
  lexicon: () => Promise<Lexicon>;
};

/**
 * The searches over the plan, built at the first question: looking a task up by its number needs none. With an
 * endpoint's vectors these are used, and the built-in ones while they are not to be had.
 */
export function createSearches(
  book: Book,
  config: Directories,
  endpoint: EndpointVectors | null = null,
  indexes: Indexes = createIndexes(book, config),
): Searches {
  const vectors = { directory: join(config.dataDirectory, "cache/vectors") };
  const fused = async (index: KeywordIndex): Promise<Search> => {
    const builtIn = await openSearch(index, vectors);
    if (endpoint === null) return builtIn;
    return preferred(builtIn, {
      open: () => endpoint.attempt(() => overEndpoint(index, { ...vectors, endpoint })),
      isUsable: endpoint.hasVectorFor,
    });
  };
  const sentences = finder(async () => fused(await indexes.sentences()), SENTENCES);
  const lines = finder(async () => openSearch(await indexes.lines()), LINES);
  const findAny = async (question: string): Promise<FoundPassage[]> =>
    withBestLine(await sentences(question, SENTENCES), await lines(question, LINES));
  return {
    lexicon: once(async () => lexiconOf(await indexes.dictionary())),
    findSentences: async (question, limit) =>
      (await findAny(question)).filter(({ id }) => !isOfNoTask(id)).slice(0, limit),
    findOpenings: async (question, limit) =>
      (await findAny(question)).filter(({ id }) => isOfNoTask(id)).slice(0, limit),
    findTargets: finder(async () => fused(await indexes.targets()), book.targets.length),
  };
}

/** A search over an endpoint's vectors. Throws what the endpoint throws where the plan's own cannot be had. */
async function overEndpoint(index: KeywordIndex, vectors: VectorOptions): Promise<Search> {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const search = await openSearch(index, { ...vectors, onFault });
  if (faults.length > 0) throw faults[0];
  return search;
}

/** A search as the answers use it, through LangChain's retriever interface; it is opened at the first question. */
function finder(open: () => Promise<Search>, most: number): FindPassages {
  const retriever = once(async () => {
    const { HybridRetriever } = await import("../retrieval/hybrid-retriever.ts");
    return new HybridRetriever(await open(), most);
  });
  return async (question, limit) => {
    const found = await (await retriever()).invoke(question);
    return found.slice(0, limit).map(({ id = "", metadata: { score, coverage, missing, words } }) => ({
      id,
      score,
      coverage,
      missing,
      words,
    }));
  };
}

/**
 * Adds to each sentence the line of its task that accounts for most of the question by itself, and how well the
 * sentences of the task match by their own words: English lines and everyday phrases are common to all of them.
 */
function withBestLine(sentences: FoundPassage[], lines: FoundPassage[]): FoundPassage[] {
  const best = new Map<string, FoundPassage>();
  const said = new Map<string, number>();
  const saidBest = new Map<string, { sentence: string; score: number }>();
  for (const line of lines) {
    const task = taskOf(line.id);
    if (line.coverage > (best.get(task)?.coverage ?? 0)) best.set(task, line);
    const sentence = sentenceOfLine(line.id);
    if (sentence === null || said.has(sentence)) continue;
    said.set(sentence, line.score);
    if (!saidBest.has(task)) saidBest.set(task, { sentence, score: line.score });
  }
  return sentences.map((hit) => {
    const line = best.get(taskOf(hit.id));
    const saidInTask = saidBest.get(taskOf(hit.id));
    return {
      ...hit,
      ...(line === undefined ? {} : { line }),
      ...(saidInTask === undefined ? {} : { said: { score: said.get(hit.id) ?? 0, best: saidInTask } }),
    };
  });
}

const taskOf = (id: string): string => id.split(":")[0] ?? "";
