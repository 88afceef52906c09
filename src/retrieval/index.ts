export { createSearch, openSearch } from "./create-search.ts";
export type { Dictionary } from "./dictionary/dictionary.ts";
export { lexiconOf } from "./dictionary/lexicon.ts";
export { loadDictionary, prepareDictionary } from "./dictionary/load-dictionary.ts";
export { createKeywordIndex, type KeywordIndex } from "./keyword/keyword-index.ts";
export type { Hit, Passage, Search } from "./search.ts";
export type { VectorOptions } from "./vectors/vector-options.ts";
