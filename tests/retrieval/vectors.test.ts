import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Embeddings } from "@langchain/core/embeddings";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { HybridRetriever } from "../../src/retrieval/hybrid-retriever.ts";
import { createSearch, type Dictionary, type Passage } from "../../src/retrieval/index.ts";
import { HashedEmbeddings } from "../../src/retrieval/vectors/hashed-embeddings.ts";
import { openVectorIndex } from "../../src/retrieval/vectors/vector-index.ts";
import { dictionaryForTests } from "./dictionary-for-tests.ts";

const passage = (id: string, text: string): Passage => ({ id, text, headings: [], english: [] });
const PASSAGES = [
  passage("facilities", "建设社区健身园等体育设施40处。"),
  passage("teachers", "推进教师校长交流轮岗。"),
  passage("kindergarten", "建成汉沽东扩区幼儿园。"),
];

let dictionary: Dictionary;
let directory: string;
beforeAll(async () => {
  dictionary = await dictionaryForTests();
});
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "vectors-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Counts what it embeds, so that a test can see when an index is made and when it is read. */
class CountingEmbeddings extends Embeddings {
  embedded = 0;
  private readonly inner = new HashedEmbeddings(dictionary);
  constructor() {
    super({});
  }
  async embedDocuments(texts: string[]) {
    this.embedded += texts.length;
    return this.inner.embedDocuments(texts);
  }
  embedQuery(text: string) {
    return this.inner.embedQuery(text);
  }
}

test("the nearest vector is that of the passage which says the same", async () => {
  const index = await openVectorIndex(PASSAGES, new HashedEmbeddings(dictionary), "built-in", directory);
  const [nearest] = await index.similaritySearch("体育设施建多少处", 1);
  expect(nearest?.id).toBe("facilities");
});

test("an index of the same text and model is read from disk, not made again", async () => {
  const embeddings = new CountingEmbeddings();
  await openVectorIndex(PASSAGES, embeddings, "counting", directory);
  const again = await openVectorIndex(PASSAGES, embeddings, "counting", directory);
  expect(embeddings.embedded).toBe(PASSAGES.length);
  expect((await again.similaritySearch("幼儿园", 1))[0]?.id).toBe("kindergarten");
});

test("another text or another model has an index of its own", async () => {
  const embeddings = new CountingEmbeddings();
  await openVectorIndex(PASSAGES, embeddings, "one", directory);
  await openVectorIndex(PASSAGES, embeddings, "another", directory);
  await openVectorIndex(PASSAGES.slice(1), embeddings, "one", directory);
  expect(readdirSync(directory)).toHaveLength(3);
});

test("a broken index file is made anew", async () => {
  const embeddings = new CountingEmbeddings();
  await openVectorIndex(PASSAGES, embeddings, "one", directory);
  const [file = ""] = readdirSync(directory);
  writeFileSync(join(directory, file), "not an index");
  const index = await openVectorIndex(PASSAGES, embeddings, "one", directory);
  expect((await index.similaritySearch("教师轮岗", 1))[0]?.id).toBe("teachers");
});

test("an embedding endpoint takes the place of the built-in vectors", async () => {
  const embeddings = new CountingEmbeddings();
  const vectors = { directory, endpoint: { embeddings, model: "counting" } };
  const search = await createSearch({ passages: PASSAGES, dictionary, vectors });
  expect(embeddings.embedded).toBe(PASSAGES.length);
  expect((await search("sports facilities", 1))[0]?.passage.id).toBe("facilities");
});

test("an endpoint that does not answer leaves the keywords to answer, and says so", async () => {
  const embeddings = new CountingEmbeddings();
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => faults.push(fault);
  const vectors = { directory, endpoint: { embeddings, model: "counting" }, onFault };
  const search = await createSearch({ passages: PASSAGES, dictionary, vectors });
  embeddings.embedQuery = async () => {
    throw new Error("no answer");
  };
  expect((await search("体育设施", 1))[0]?.passage.id).toBe("facilities");
  expect(faults).toEqual([new Error("no answer")]);
});

test("an endpoint that was down at the start is used when it is back", async () => {
  const embeddings = new CountingEmbeddings();
  const embedDocuments = embeddings.embedDocuments.bind(embeddings);
  embeddings.embedDocuments = async () => {
    throw new Error("down");
  };
  const vectors = { directory, endpoint: { embeddings, model: "counting" } };
  const search = await createSearch({ passages: PASSAGES, dictionary, vectors });
  embeddings.embedDocuments = embedDocuments;
  await search("体育设施", 1);
  expect(embeddings.embedded).toBe(PASSAGES.length);
});

test("a search serves as a LangChain retriever", async () => {
  const search = await createSearch({ passages: PASSAGES, dictionary, vectors: { directory } });
  const [document] = await new HybridRetriever(search, 2).invoke("teacher rotation");
  expect(document).toMatchObject({ id: "teachers", pageContent: "推进教师校长交流轮岗。" });
  expect(document?.metadata.coverage).toBeGreaterThan(0.5);
});
