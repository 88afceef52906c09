import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { Search } from "./search.ts";

/** A search as a LangChain retriever, for chains and agents. Documents carry id, headings, score and coverage. */
export class HybridRetriever extends BaseRetriever {
  lc_namespace = ["duban", "retrieval"];
  private readonly search: Search;
  private readonly limit: number;

  constructor(search: Search, limit: number) {
    super({});
    this.search = search;
    this.limit = limit;
  }

  override async _getRelevantDocuments(question: string): Promise<Document[]> {
    const hits = await this.search(question, this.limit);
    return hits.map(({ passage, score, coverage, missing }) => {
      const metadata = { headings: passage.headings, score, coverage, missing };
      return new Document({ id: passage.id, pageContent: passage.text, metadata });
    });
  }
}
