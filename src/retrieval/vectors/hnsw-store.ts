import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import hnswlib from "hnswlib-node";

/** HNSW's links a point and care in building (Malkov and Yashunin 2018): exact on a plan's few hundred points. */
const LINKS = 16;
const BUILD_CARE = 200;
const SEARCH_CARE = 100;

/** LangChain's VectorStore over hnswlib, by cosine, with the index in one file. */
export class HnswStore extends VectorStore {
  private readonly documents: DocumentInterface[] = [];
  private index: hnswlib.HierarchicalNSW | undefined;

  _vectorstoreType(): string {
    return "hnswlib";
  }

  static open(
    embeddings: EmbeddingsInterface,
    documents: DocumentInterface[],
    path: string,
    dimensions: number,
  ) {
    const store = new HnswStore(embeddings, {});
    const index = new hnswlib.HierarchicalNSW("cosine", dimensions);
    index.readIndexSync(path);
    if (index.getCurrentCount() !== documents.length) throw new Error(`${path} is of another text`);
    index.setEf(SEARCH_CARE);
    store.index = index;
    store.documents.push(...documents);
    return store;
  }

  async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<void> {
    const dimensions = vectors[0]?.length;
    if (dimensions === undefined) return;
    const index = this.index ?? new hnswlib.HierarchicalNSW("cosine", dimensions);
    const first = this.documents.length;
    if (this.index === undefined) index.initIndex(vectors.length, LINKS, BUILD_CARE);
    else index.resizeIndex(first + vectors.length);
    for (const [place, vector] of vectors.entries()) index.addPoint(vector, first + place);
    index.setEf(SEARCH_CARE);
    this.index = index;
    this.documents.push(...documents);
  }

  async addDocuments(documents: DocumentInterface[]): Promise<void> {
    await this.addVectors(
      await this.embeddings.embedDocuments(documents.map((each) => each.pageContent)),
      documents,
    );
  }

  /** The nearest documents with their cosine, 1 being the same direction. */
  async similaritySearchVectorWithScore(query: number[], k: number): Promise<[DocumentInterface, number][]> {
    if (this.index === undefined) return [];
    const { neighbors, distances } = this.index.searchKnn(query, Math.min(k, this.documents.length));
    return neighbors.map((place, rank) => [
      this.documents[place] ?? new Document({ pageContent: "" }),
      1 - (distances[rank] ?? 1),
    ]);
  }

  /** Writes the index, not the documents: they are the plan's. */
  save(path: string): void {
    this.index?.writeIndexSync(path);
  }
}
