import { join } from "node:path";
import { type Book, readBook } from "../../src/services/book.ts";
import { createSearches, type Searches } from "../../src/services/searches.ts";
import type { SharedReadings } from "../../src/services.ts";
import { ROOT } from "./root.ts";

const OWN_PLAN = join(ROOT, "data/plans/binhai-2022");

let own: Book | null = null;
const opened = new Map<Book, Searches>();

/**
 * The plan that comes with Duban and the searches over it, read once for all Dubans of a test process: each would read
 * the same, and takes half a second for it. Another plan, and searches with an endpoint's vectors, are each Duban's own.
 */
export const sharedReadings: Required<SharedReadings> = {
  readBook(planDirectory) {
    if (planDirectory !== OWN_PLAN) return readBook(planDirectory);
    own ??= readBook(planDirectory);
    return own;
  },
  createSearches(book, config, endpoint = null) {
    if (book !== own || endpoint !== null) return createSearches(book, config, endpoint);
    const searches =
      opened.get(book) ?? createSearches(book, { ...config, dataDirectory: join(ROOT, "var") });
    opened.set(book, searches);
    return searches;
  },
};
