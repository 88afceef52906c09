import type { Entry } from "../entries/entry.ts";
import { validEntries } from "../entries/valid-entries.ts";

/** Reviewers' words that were said after a moment and stand, each with the report that it is about. */
export function decidedReviews(ledger: readonly Entry[], since: Date): { request: Entry; decision: Entry }[] {
  const byId = new Map(ledger.map((entry) => [entry.id as string, entry]));
  return validEntries(ledger).flatMap((decision) => {
    const request = decision.reviewOf === null ? undefined : byId.get(decision.reviewOf);
    return request === undefined || decision.reportedAt <= since ? [] : [{ request, decision }];
  });
}
