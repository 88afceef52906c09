import { z } from "zod";
import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import type { Plan, Target } from "../plan/plan.ts";
import type { Entry, EntryId } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import { type Reading, readUpdate } from "./parse-update.ts";
import type { Pending, PendingStore } from "./pending-store.ts";
import { standingsOf, type TaskStanding } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { toEntry } from "./to-entry.ts";

/** What became of one reading of a statement. */
export type Report =
  | {
      kind: "recorded";
      entry: Entry;
      before: TaskStanding | null;
      after: TaskStanding | null;
      isNew: boolean;
    }
  | {
      kind: "to_confirm";
      card: string;
      reading: Reading;
      standing: TaskStanding | null;
      /** The targets to choose from, where more than one may be meant; else empty. */
      choices: Target[];
    }
  /** The amount's unit is none of the task's: nothing to confirm, it must be written anew. */
  | { kind: "misfit"; reading: Reading; target: Target | null };

/**
 * How a card was decided: recorded as it was read, or as one of the two it may be, or for one of the targets it may
 * be about ("same:15-2", "delta:15-2"); or dropped.
 */
export type Decision = "yes" | "delta" | "set" | "no" | `${"same" | "delta" | "set"}:${string}`;

export type Decided =
  | { kind: "recorded"; report: Extract<Report, { kind: "recorded" }> }
  | { kind: "dropped" }
  | { kind: "already_decided"; decision: string | null }
  | { kind: "unknown_card" };

export type Undone =
  | { kind: "voided"; entry: Entry; after: TaskStanding | null }
  | { kind: "already_void"; entry: Entry }
  | { kind: "not_yours"; entry: Entry }
  | { kind: "unknown_entry" };

export type Ledger = {
  /** How each message would be read; records nothing. */
  read(statement: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]>;
  /** Records what is certain, and makes a card for what is not. */
  record(statement: Statement, readings: Reading[]): Promise<Report[]>;
  decide(card: string, decision: Decision, by: string): Promise<Decided>;
  /** Voids an entry; its author and administrators may. */
  undo(id: EntryId, by: string, why: string): Promise<Undone>;
  standings(at: Date): Promise<TaskStanding[]>;
};

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
        reports.push({ kind: "misfit", reading, target: counted(targets, reading.task)[0] ?? null });
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

function counted(targets: Target[], task: number): Target[] {
  return targets.filter((target) => target.task === task && (target.value ?? target.min) !== null);
}

/** The targets of the task that an amount in that unit may count for. */
function choicesFor(reading: Reading, targets: Target[]): Target[] {
  const all = counted(targets, reading.task);
  const { unit } = reading;
  const fitting = unit === null ? all : all.filter((target) => target.unit === unit);
  return fitting.length > 0 ? fitting : all;
}

/** The reading as it was decided; a target that is not there leaves it as it was read. */
function decidedReading(reading: Reading, decision: Exclude<Decision, "no">, targets: Target[]): Reading {
  if (decision === "yes") return reading;
  const [kind = "same", id] = decision.split(":");
  const target = targets.find((each) => each.id === id);
  const chosen = target === undefined ? {} : { targetId: target.id, unit: target.unit };
  return { ...reading, ...chosen, ...(kind === "delta" || kind === "set" ? { kind } : {}) };
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
