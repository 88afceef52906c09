import { findTask } from "../../plan/plan.ts";
import { type Card, cardContent } from "../cards/cards.ts";
import { choicesFor, countedTargets } from "../cards/choices.ts";
import type { Statement } from "../entries/statement.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { LedgerActs, LedgerParts } from "./ledger-parts.ts";
import { byNumber, type Standings } from "./ledger-standings.ts";
import type { Report } from "./report.ts";

/** Records what is certain of a statement's readings, makes a card for what is not, and says what became of each. */
export async function recordReadings(
  { plan, targets, pending }: LedgerParts,
  { permission, proceed }: LedgerActs,
  standings: Standings,
  statement: Statement,
  readings: Reading[],
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const [place, reading] of readings.entries()) {
    const card: Card = { kind: "doubt", statement, reading, place, supersedes: null };
    const allowed = await permission(reading, statement);
    if (reading.reason === "unit_mismatch") {
      reports.push({ kind: "misfit", reading, target: countedTargets(targets, reading.task)[0] ?? null });
    } else if (allowed.verdict === "refused") {
      const task = findTask(plan, reading.task);
      reports.push({ kind: "refused", reading, task, permission: allowed });
    } else if (reading.needsConfirmation || reading.kind === "ambiguous") {
      const { id } = await pending.add(cardContent(card), statement.at);
      const standing = byNumber(await standings(statement.at)).get(reading.task) ?? null;
      const choices = reading.reason === "several_targets" ? choicesFor(reading, targets) : [];
      reports.push({ kind: "to_confirm", card: id, reading, standing, choices });
    } else reports.push(await proceed(card, allowed));
  }
  return reports;
}
