import { loadDictionary } from "../../src/retrieval/index.ts";

/** One dictionary file for all tests of the checkout: it takes seconds to make. */
export const dictionaryForTests = () => loadDictionary("var/cache/tests");
