import { validEntries } from "../entries/valid-entries.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerParts } from "../ledger/ledger-parts.ts";
import type { Decision } from "./card-decisions.ts";
import { type Card, readCard } from "./cards.ts";
import { choicesFor } from "./choices.ts";
import { isClosedSince } from "./closed-since.ts";
import type { Pending } from "./pending-store.ts";

/** Cards of this plan that wait for somebody's word, oldest first, each with what can be decided and by whom. */
export function createOpenCards(parts: LedgerParts): Ledger["openCards"] {
  const { pending, entries, plan, targets, administration, administrators } = parts;
  return async () => {
    const tasks = new Set(plan.chapters.flatMap((chapter) => chapter.tasks.map(({ number }) => number)));
    const ledger = await entries.list(plan.hash);
    const valid = new Set(validEntries(ledger).map(({ id }) => id));
    const { ownersOf } = await administration.current();
    return (await pending.open()).flatMap((found) => {
      const card = cardIn(found);
      if (card === null || !tasks.has(card.reading.task)) return [];
      // What it would correct was corrected or voided since: there is nothing left to decide.
      if (card.supersedes !== null && !valid.has(card.supersedes)) return [];
      if (isClosedSince(card, ledger)) return [];
      const { kind, reading, statement } = card;
      const who = kind === "owner" ? [...ownersOf(reading.task), ...administrators] : [statement.person];
      const decisions = decisionsOf(card, targets);
      return [{ id: found.id, kind, reading, statement, decisions, who: [...new Set(who)] }];
    });
  };
}

/** Other things wait in the same store, such as the question which task a message is about. */
export function cardIn(found: Pending): Card | null {
  try {
    return readCard(found);
  } catch {
    return null;
  }
}

/** The decisions that a card's buttons offer. */
function decisionsOf({ kind, reading }: Card, targets: LedgerParts["targets"]): Decision[] {
  if (kind === "owner" || kind === "evidence") return ["yes", "no"];
  const either = reading.kind === "ambiguous";
  if (reading.reason !== "several_targets") return either ? ["delta", "set", "no"] : ["yes", "no"];
  const chosen = choicesFor(reading, targets).flatMap(({ id }): Decision[] =>
    either ? [`delta:${id}`, `set:${id}`] : [`same:${id}`],
  );
  return [...chosen, "no"];
}
