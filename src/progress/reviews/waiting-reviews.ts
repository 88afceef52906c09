import type { Entry } from "../entries/entry.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerParts } from "../ledger/ledger-parts.ts";
import { reviewersFor } from "../responsibility/permissions.ts";
import { openRequest } from "./review.ts";

/** Tasks that were reported as done and wait for a reviewer's word, each with those who can say it now. */
export function createWaitingReviews({
  entries,
  plan,
  administration,
  administrators,
}: LedgerParts): Ledger["waitingReviews"] {
  return async () => {
    const byTask = new Map<number, Entry[]>();
    for (const entry of await entries.list(plan.hash)) {
      const own = byTask.get(entry.task);
      if (own === undefined) byTask.set(entry.task, [entry]);
      else own.push(entry);
    }
    const { reviewers } = await administration.current();
    return [...byTask.values()].flatMap((own) => {
      const request = openRequest(own);
      if (request === null) return [];
      const who = reviewersFor(request.author, { reviewers, administrators });
      return [{ request, who, round: own.filter(({ reviewOf }) => reviewOf === request.id).length }];
    });
  };
}
