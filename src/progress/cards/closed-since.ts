import type { Entry } from "../entries/entry.ts";
import { inLedgerOrder, validEntries } from "../entries/valid-entries.ts";
import type { Card } from "./cards.ts";
import { closesTask } from "./evidence.ts";

/**
 * Whether a card would close a task that was reported as done since the card was made, by another message: pressing it
 * would close the task twice. The card's own entry is no other.
 */
export function isClosedSince({ reading, statement, place }: Card, ledger: readonly Entry[]): boolean {
  if (!closesTask(reading)) return false;
  const own = `${statement.key}:${place}`;
  if (ledger.some(({ idempotencyKey }) => idempotencyKey === own)) return false;
  const states = inLedgerOrder(validEntries(ledger.filter(({ task }) => task === reading.task))).filter(
    ({ kind, targetId, lifecycle }) => kind === "lifecycle" && targetId === null && lifecycle !== null,
  );
  const last = states.at(-1);
  if (last === undefined || last.reportedAt < statement.at) return false;
  return last.lifecycle === "done" || last.lifecycle === "in_review";
}
