import { tasksOf } from "../../plan/plan.ts";
import { validEntries } from "../entries/valid-entries.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerParts } from "../ledger/ledger-parts.ts";
import { byNumber, type Standings } from "../ledger/ledger-standings.ts";
import type { DecidedCard } from "./card-decisions.ts";
import { cardIn } from "./open-cards.ts";

/**
 * Cards of this plan that were decided after a moment, whoever decided them and wherever, with what came of each. One
 * that was carried on, to an owner or to whoever has the evidence, has come to nothing yet and is left out; so is one
 * whose entry was taken back since.
 */
export function createDecidedCards(parts: LedgerParts, standings: Standings): Ledger["decidedCards"] {
  const { pending, entries, plan, now } = parts;
  return async (since) => {
    const found = await pending.decidedSince(since);
    if (found.length === 0) return [];
    const tasks = new Set(tasksOf(plan).map(({ number }) => number));
    const ledger = validEntries(await entries.list(plan.hash));
    const standing = byNumber(await standings(now()));
    return found.flatMap((each): DecidedCard[] => {
      const card = cardIn(each);
      if (card === null || each.decidedBy === null || !tasks.has(card.reading.task)) return [];
      const { kind, statement, reading, place } = card;
      const common = { id: each.id, kind, by: each.decidedBy, waited: { statement, reading } };
      if (each.decision === "no") return [{ ...common, outcome: { kind: "dropped" } }];
      const entry = ledger.find(({ idempotencyKey }) => idempotencyKey === `${statement.key}:${place}`);
      if (entry === undefined) return [];
      const after = standing.get(reading.task) ?? null;
      const report = { kind: "recorded", entry, before: null, after, isNew: true } as const;
      return [{ ...common, outcome: { kind: "recorded", report } }];
    });
  };
}
