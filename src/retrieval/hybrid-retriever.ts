import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { Search, WordShare } from "./search.ts";

/** What a found document carries besides its id and text. */
type FoundMetadata = {
  headings: string[];
  score: number;
  coverage: number;
  missing: string[];
  words: WordShare[];
};

/** A search as a LangChain retriever. Documents carry id, headings, score and coverage, the best first. */
export class HybridRetriever extends BaseRetriever<FoundMetadata> {
  lc_namespace = ["duban", "retrieval"];
  private readonly search: Search;
  private readonly limit: number;

  constructor(search: Search, limit: number) {
    super({});
    this.search = search;
    this.limit = limit;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<FoundMetadata>[]> {
    const hits = await this.search(question, this.limit);
    return hits.map(({ passage, score, coverage, missing, words }) => {
      const metadata = { headings: passage.headings, score, coverage, missing, words };
      return new Document({ id: passage.id, pageContent: passage.text, metadata });
    });
  }
}
