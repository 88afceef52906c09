import { join } from "node:path";
import { type Book, readBook } from "../../src/services/book.ts";
import { createSearches, type Searches } from "../../src/services/searches.ts";
import type { Openers } from "../../src/services.ts";
import { openMigrated } from "./migrated-database.ts";
import { ROOT } from "./root.ts";

const OWN_PLAN = join(ROOT, "data/plans/binhai-2022");

let own: Book | null = null;
let overOwn: Searches | null = null;

/**
 * The plan that comes with Duban and the searches over it, read once for all Dubans of a test process: each would read
 * the same, and take half a second for it. Another plan, and searches with an endpoint's vectors, are each Duban's own.
 */
export const testOpeners: Required<Openers> = {
  openDatabase: openMigrated,
  readBook(planDirectory) {
    if (planDirectory !== OWN_PLAN) return readBook(planDirectory);
    own ??= readBook(planDirectory);
    return own;
  },
  createSearches(book, config, endpoint = null) {
    if (book !== own || endpoint !== null) return createSearches(book, config, endpoint);
    overOwn ??= createSearches(book, { ...config, dataDirectory: join(ROOT, "var") });
    return overOwn;
  },
};
