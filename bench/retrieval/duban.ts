import { join } from "node:path";
import { createSearch, loadDictionary, type Passage } from "../../src/retrieval/index.ts";
import { HASHED_MODEL, HashedEmbeddings } from "../../src/retrieval/vectors/hashed-embeddings.ts";
import { openVectorIndex } from "../../src/retrieval/vectors/vector-index.ts";
import type { Engine } from "./engine.ts";
import type { Paragraph } from "./paragraphs.ts";

const passagesOf = (paragraphs: Paragraph[]): Passage[] =>
  paragraphs.map(({ id, zh }) => ({ id, text: zh, headings: [], english: [] }));

/** Duban as it runs, then each of its two parts alone. */
export function dubanEngines(cache: string): Engine[] {
  const vectors = { directory: join(cache, "vectors") };
  return [
    searchEngine("duban", cache, vectors),
    searchEngine("duban, keywords alone", cache, undefined),
    {
      name: "duban, built-in vectors alone",
      async build(paragraphs) {
        const embeddings = new HashedEmbeddings(await loadDictionary(cache));
        const store = await openVectorIndex(
          passagesOf(paragraphs),
          embeddings,
          HASHED_MODEL,
          vectors.directory,
        );
        return async (question, limit) =>
          (await store.similaritySearch(question, limit)).map((document) => document.id ?? "");
      },
    },
  ];
}

function searchEngine(name: string, cache: string, vectors: { directory: string } | undefined): Engine {
  return {
    name,
    async build(paragraphs) {
      const dictionary = await loadDictionary(cache);
      const search = await createSearch({ passages: passagesOf(paragraphs), dictionary, vectors });
      return async (question, limit) => (await search(question, limit)).map(({ passage }) => passage.id);
    },
  };
}
