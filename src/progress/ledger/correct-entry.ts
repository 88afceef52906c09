import { cardContent, cardIdOf } from "../cards/cards.ts";
import { validEntries } from "../entries/valid-entries.ts";
import type { Doubt } from "../reading/reading.ts";
import { mayVoid } from "../responsibility/permissions.ts";
import type { Ledger } from "./ledger.ts";
import type { LedgerActs, LedgerParts } from "./ledger-parts.ts";
import { cardFor, saysTheSame, takeFor } from "./revisions.ts";

/** What a correction is for: these need no yes besides. */
const EXPECTED: readonly (Doubt | null)[] = [null, "fall", "delta_or_total", "several_targets"];

/**
 * What the button 更正 does: the words that should have been said are read for the entry's task, and a card is made
 * that puts them in the entry's place. Nothing is recorded before the card is decided.
 */
export function createCorrect(
  { entries, plan, pending, administration, administrators }: LedgerParts,
  { read }: LedgerActs,
): Ledger["correct"] {
  return async (id, { text, by, key, at }) => {
    const entry = await entries.find(id);
    if (entry === null) return { kind: "unknown_entry" };
    const owners = (await administration.current()).ownersOf(entry.task);
    const permission = mayVoid({ person: by, owners, administrators, author: entry.author });
    if (permission.verdict === "refused") return { kind: "not_yours", entry, permission };
    const ledger = await entries.list(plan.hash);
    // Delivered again after it was recorded, it is the same correction, and not one of an entry that is gone.
    const isOwn = ledger.some(({ idempotencyKey }) => idempotencyKey.startsWith(`${key}:`));
    if (!isOwn && !validEntries(ledger).some((each) => each.id === id)) return { kind: "outdated", entry };
    const reading = takeFor(entry, await read({ text, at, task: entry.task }));
    if (reading === null) return { kind: "unread", entry };
    if (saysTheSame(reading, entry)) return { kind: "same", entry };
    const card = cardFor(entry, reading, { text, key, at, person: by, source: "modal" });
    if (card === null) return { kind: "misfit", entry, reading };
    await pending.add(cardContent(card), at, cardIdOf(card));
    const isCertain = EXPECTED.includes(reading.reason);
    return { kind: "proposed", entry, card: cardIdOf(card), reading, isCertain };
  };
}
