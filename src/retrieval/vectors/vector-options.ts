import type { EmbeddingsInterface } from "@langchain/core/embeddings";

/** Where vectors are kept and, when an endpoint makes them instead of Duban itself, which. */
export type VectorOptions = {
  /** A folder for index files; one is kept for each text and embedding model. */
  directory: string;
  /** An embedding endpoint and the name of its model; without it, the built-in vectors. */
  endpoint?: { embeddings: EmbeddingsInterface; model: string } | undefined;
  /** Told why vectors were left out of a search, such as an endpoint that does not answer. */
  onFault?: ((fault: unknown) => void) | undefined;
};
