import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Passage } from "../search.ts";
import { HnswStore } from "./hnsw-store.ts";

/**
 * The vector index of some passages: from its file where the same text was embedded by the same model before,
 * else made and kept.
 */
export async function openVectorIndex(
  passages: Passage[],
  embeddings: EmbeddingsInterface,
  model: string,
  directory: string,
): Promise<HnswStore> {
  const documents = passages.map(documentOf);
  const texts = documents.map((document) => document.pageContent);
  const path = join(directory, `${fingerprint([model, ...texts])}.hnsw`);
  const kept = existsSync(path) ? await openKept(documents, embeddings, path) : undefined;
  if (kept) return kept;
  const store = new HnswStore(embeddings, {});
  await store.addDocuments(documents);
  mkdirSync(directory, { recursive: true });
  if (documents.length > 0) {
    store.save(`${path}.${process.pid}.part`);
    renameSync(`${path}.${process.pid}.part`, path);
  }
  return store;
}

/** A file cut short or of other dimensions is as good as none. */
async function openKept(documents: DocumentInterface[], embeddings: EmbeddingsInterface, path: string) {
  try {
    const { length } = await embeddings.embedQuery(documents[0]?.pageContent ?? "");
    return HnswStore.open(embeddings, documents, path, length);
  } catch {
    return undefined;
  }
}

/** What is embedded of a passage: its text with the titles and English lines that say what it is about. */
const documentOf = (passage: Passage, place: number) =>
  new Document({
    id: passage.id,
    pageContent: [...passage.headings, passage.text, ...passage.english].join("\n"),
    metadata: { place },
  });

const fingerprint = (texts: string[]) =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 32);
