import { createDecide } from "../cards/decide.ts";
import { createDecidedCards } from "../cards/decided-cards.ts";
import { createOpenCards } from "../cards/open-cards.ts";
import { createSupply } from "../cards/supply-evidence.ts";
import { createWithdraw } from "../cards/withdraw-waiting.ts";
import { createReview } from "../reviews/review.ts";
import { createWaitingReviews } from "../reviews/waiting-reviews.ts";
import { createCorrect } from "./correct-entry.ts";
import type { Ledger } from "./ledger.ts";
import { createActs } from "./ledger-acts.ts";
import type { LedgerParts } from "./ledger-parts.ts";
import { createStandings } from "./ledger-standings.ts";
import { recordReadings } from "./record-readings.ts";
import { createRevisions } from "./revisions.ts";
import { createUndo } from "./undo-entry.ts";
import { unknownTasks } from "./unknown-tasks.ts";

/** The ledger's use cases over its stores: read, record, confirm, undo, revise. */
export function createLedger(parts: LedgerParts): Ledger {
  const standings = createStandings(parts);
  const acts = createActs(parts, standings);
  return {
    read: acts.read,
    // Only numbers that are said to be a task's: a message about others may begin with any number.
    unknownTasks: ({ text, at }) => unknownTasks({ text, plan: parts.plan, now: at, context: { task: 0 } }),
    record: (statement, readings) => recordReadings(parts, acts, standings, statement, readings),
    openCards: createOpenCards(parts),
    decidedCards: createDecidedCards(parts, standings),
    decide: createDecide(parts, acts),
    supply: createSupply(parts, acts),
    review: createReview(parts, standings),
    waitingReviews: createWaitingReviews(parts),
    undo: createUndo(parts, standings),
    correct: createCorrect(parts, acts),
    revisions: createRevisions(parts, acts),
    withdrawWaiting: createWithdraw(parts, acts, createOpenCards(parts)),
    standings,
  };
}
