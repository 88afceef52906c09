import { z } from "zod";
import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import type { Plan, Target } from "../plan/plan.ts";
import { choicesFor, countedTargets, decidedReading } from "./choices.ts";
import type { Entry, EntryId } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import { type Reading, readUpdate } from "./parse-update.ts";
import type { Pending, PendingStore } from "./pending-store.ts";
import type { Decided, Decision, Ledger, Report, Undone } from "./report.ts";
import { standingsOf, type TaskStanding } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { toEntry } from "./to-entry.ts";

export type LedgerParts = {
  plan: Plan;
  targets: Target[];
  englishLines: Record<string, string>;
  entries: EntryStore;
  pending: PendingStore;
  administrators: string[];
  now: () => Date;
};

const cardSchema = z.object({
  statement: z.custom<Statement>(isObject),
  reading: z.custom<Reading>(isObject),
  place: z.number(),
});

/** The ledger's use cases over its stores: read, record, confirm, undo. */
export function createLedger(parts: LedgerParts): Ledger {
  const { plan, targets, entries, pending, now } = parts;
  const standingsWith = (ledger: Entry[], at: Date): TaskStanding[] =>
    standingsOf(plan, targets, ledger, { asOf: dayIn(PLAN_ZONE, at) });
  const standings = async (at: Date): Promise<TaskStanding[]> =>
    standingsWith(await entries.list(plan.hash), at);

  async function read({ text, at, task }: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]> {
    const standing = byNumber(await standings(at));
    const context = task === undefined ? {} : { task };
    return readUpdate({
      text,
      plan,
      targets,
      now: at,
      context,
      englishLines: parts.englishLines,
      standingOf: (number) => standing.get(number) ?? null,
    });
  }

  async function recordOne(
    reading: Reading,
    statement: Statement,
    place: number,
  ): Promise<Extract<Report, { kind: "recorded" }>> {
    const ledger = await entries.list(plan.hash);
    const before = byNumber(standingsWith(ledger, statement.at)).get(reading.task) ?? null;
    const { entry, isNew } = await entries.add(
      toEntry(reading, statement, { planHash: plan.hash, ledger, targets, place }),
    );
    const after = byNumber(await standings(statement.at)).get(reading.task) ?? null;
    return { kind: "recorded", entry, before, after, isNew };
  }

  async function askAbout(reading: Reading, statement: Statement, place: number): Promise<Report> {
    const { id } = await pending.add(JSON.stringify({ statement, reading, place }), statement.at);
    const standing = byNumber(await standings(statement.at)).get(reading.task) ?? null;
    const choices = reading.reason === "several_targets" ? choicesFor(reading, targets) : [];
    return { kind: "to_confirm", card: id, reading, standing, choices };
  }

  async function record(statement: Statement, readings: Reading[]): Promise<Report[]> {
    const reports: Report[] = [];
    for (const [place, reading] of readings.entries()) {
      if (reading.reason === "unit_mismatch") {
        reports.push({ kind: "misfit", reading, target: countedTargets(targets, reading.task)[0] ?? null });
      } else if (reading.needsConfirmation || reading.kind === "ambiguous") {
        reports.push(await askAbout(reading, statement, place));
      } else reports.push(await recordOne(reading, statement, place));
    }
    return reports;
  }

  async function decide(card: string, decision: Decision, by: string): Promise<Decided> {
    const found = await pending.find(card);
    if (found === null) return { kind: "unknown_card" };
    const { statement, reading, place } = readCard(found);
    if (decision === "no") {
      const isFirst = await pending.decide(card, decision, by, now());
      return isFirst ? { kind: "dropped" } : { kind: "already_decided", decision: found.decision };
    }
    if (found.decision === "no") return { kind: "already_decided", decision: "no" };
    const chosen = decidedReading(reading, decision, targets);
    // The entry first, by its own key, then the mark: a kill in between loses nothing, and a second press records nothing.
    const report = await recordOne(chosen, statement, place);
    await pending.decide(card, decision, by, now());
    return report.isNew
      ? { kind: "recorded", report }
      : { kind: "already_decided", decision: found.decision ?? decision };
  }

  async function undo(id: EntryId, by: string, why: string): Promise<Undone> {
    const entry = await entries.find(id);
    if (entry === null) return { kind: "unknown_entry" };
    if (entry.author !== by && !parts.administrators.includes(by)) return { kind: "not_yours", entry };
    const isFirst = await entries.void(id, { by, at: now(), why });
    const after = byNumber(await standings(now())).get(entry.task) ?? null;
    return isFirst ? { kind: "voided", entry, after } : { kind: "already_void", entry };
  }

  return { read, record, decide, undo, standings };
}

function byNumber(standings: TaskStanding[]): Map<number, TaskStanding> {
  return new Map(standings.map((standing) => [standing.task.number, standing]));
}

function readCard({ content }: Pending): { statement: Statement; reading: Reading; place: number } {
  const { statement, reading, place } = cardSchema.parse(JSON.parse(content));
  return { statement: { ...statement, at: new Date(statement.at) }, reading, place };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
