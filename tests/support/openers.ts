import { join } from "node:path";
import { type Book, readBook } from "../../src/services/book.ts";
import { createIndexes, type Indexes } from "../../src/services/indexes.ts";
import { createSearches, type Searches } from "../../src/services/searches.ts";
import type { Openers } from "../../src/services.ts";
import { openMigrated } from "./migrated-database.ts";
import { ROOT } from "./root.ts";

const OWN_PLAN = join(ROOT, "data/plans/binhai-2022");

/** The plan that comes with Duban, and what is searched over it. */
type Read = { book: Book; indexes: Indexes; searches: Searches };
let read: Read | null = null;

function readOwn(): Read {
  const shared = { dataDirectory: join(ROOT, "var"), dictionaryDirectory: join(ROOT, "dist/dictionary") };
  const book = readBook(OWN_PLAN);
  const indexes = createIndexes(book, shared);
  return { book, indexes, searches: createSearches(book, shared, null, indexes) };
}

/**
 * The plan that comes with Duban, the indexes over it and the searches with the built-in vectors, read once for all
 * Dubans of a test process: each would read the same, and take half a second for it. Another plan, and searches with an
 * endpoint's vectors, are each Duban's own.
 */
export const testOpeners: Required<Openers> = {
  openDatabase: openMigrated,
  readBook(planDirectory) {
    if (planDirectory !== OWN_PLAN) return readBook(planDirectory);
    read ??= readOwn();
    return read.book;
  },
  createSearches(book, config, endpoint = null) {
    if (book !== read?.book) return createSearches(book, config, endpoint);
    return endpoint === null ? read.searches : createSearches(book, config, endpoint, read.indexes);
  },
};
