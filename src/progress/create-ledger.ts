import { createCorrect } from "./correct-entry.ts";
import { createDecide } from "./decide.ts";
import type { EntryId } from "./entry.ts";
import { createActs } from "./ledger-acts.ts";
import type { LedgerParts } from "./ledger-parts.ts";
import { byNumber, createStandings } from "./ledger-standings.ts";
import { createOpenCards } from "./open-cards.ts";
import { mayVoid } from "./permissions.ts";
import { recordReadings } from "./record-readings.ts";
import type { Ledger, Undone } from "./report.ts";
import { createReview } from "./review.ts";
import { createRevisions } from "./revisions.ts";
import { createSupply } from "./supply-evidence.ts";
import { unknownTasks } from "./unknown-tasks.ts";
import { createWaitingReviews } from "./waiting-reviews.ts";
import { createWithdraw } from "./withdraw-waiting.ts";

/** The ledger's use cases over its stores: read, record, confirm, undo, revise. */
export function createLedger(parts: LedgerParts): Ledger {
  const { entries, administration, administrators, now } = parts;
  const standings = createStandings(parts);
  const acts = createActs(parts, standings);
  async function undo(id: EntryId, by: string, why: string): Promise<Undone> {
    const entry = await entries.find(id);
    if (entry === null) return { kind: "unknown_entry" };
    const owners = (await administration.current()).ownersOf(entry.task);
    const permission = mayVoid({ person: by, owners, administrators, author: entry.author });
    if (permission.verdict === "refused") return { kind: "not_yours", entry, permission };
    const isFirst = await entries.void(id, { by, at: now(), why });
    const after = byNumber(await standings(now())).get(entry.task) ?? null;
    return isFirst ? { kind: "voided", entry, after } : { kind: "already_void", entry };
  }
  return {
    read: acts.read,
    // Only numbers that are said to be a task's: a message about others may begin with any number.
    unknownTasks: ({ text, at }) => unknownTasks({ text, plan: parts.plan, now: at, context: { task: 0 } }),
    record: (statement, readings) => recordReadings(parts, acts, standings, statement, readings),
    openCards: createOpenCards(parts),
    decide: createDecide(parts, acts),
    supply: createSupply(parts, acts),
    review: createReview(parts, standings),
    waitingReviews: createWaitingReviews(parts),
    undo,
    correct: createCorrect(parts, acts),
    revisions: createRevisions(parts, acts),
    withdrawWaiting: createWithdraw(parts, acts, createOpenCards(parts)),
    standings,
  };
}
