import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import { findTask, type Plan, type Target } from "../plan/plan.ts";
import type { Administration } from "./administration.ts";
import { type Card, cardContent, cardIdOf } from "./cards.ts";
import { choicesFor, countedTargets } from "./choices.ts";
import { createDecide } from "./decide.ts";
import type { Entry, EntryId } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import { type Reading, readUpdate } from "./parse-update.ts";
import type { PendingStore } from "./pending-store.ts";
import { mayRecord, mayVoid, type Permission } from "./permissions.ts";
import type { Ledger, Report, Undone, Waiting } from "./report.ts";
import { createRevisions } from "./revisions.ts";
import { standingsOf, type TaskStanding } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { toEntry } from "./to-entry.ts";

export type LedgerParts = {
  plan: Plan;
  targets: Target[];
  englishLines: Record<string, string>;
  entries: EntryStore;
  pending: PendingStore;
  administration: Pick<Administration, "current">;
  administrators: string[];
  now: () => Date;
};

/** What the ledger's use cases are made of: entries are written here and nowhere else. */
export type LedgerActs = {
  read(statement: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]>;
  /** Records a card's reading as one entry, or finds the entry that it made before. */
  enter(card: Card): Promise<Extract<Report, { kind: "recorded" }>>;
  /** Makes the card that an owner decides. */
  passOn(card: Card, who: string[]): Promise<Waiting>;
  /** Whether a person may record progress of a task. */
  permission(task: number, statement: Pick<Statement, "person" | "source">): Promise<Permission>;
};

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
    record: (statement, readings) => record(parts, acts, standings, statement, readings),
    decide: createDecide(parts, acts),
    undo,
    revisions: createRevisions(parts, acts),
    standings,
  };
}

type Standings = (at: Date) => Promise<TaskStanding[]>;

function createStandings({ plan, targets, entries, administration }: LedgerParts): Standings {
  return async (at) => {
    const { ownersOf } = await administration.current();
    const ledger = await entries.list(plan.hash);
    return standingsOf(plan, targets, ledger, { asOf: dayIn(PLAN_ZONE, at), ownersOf });
  };
}

function createActs(parts: LedgerParts, standings: Standings): LedgerActs {
  const { plan, targets, entries, pending, administration, administrators } = parts;
  const standingOf = async (task: number, at: Date): Promise<TaskStanding | null> =>
    byNumber(await standings(at)).get(task) ?? null;
  return {
    async read({ text, at, task }) {
      const standing = byNumber(await standings(at));
      return readUpdate({
        text,
        plan,
        targets,
        now: at,
        context: task === undefined ? {} : { task },
        englishLines: parts.englishLines,
        standingOf: (number) => standing.get(number) ?? null,
      });
    },
    async enter({ reading, statement, place, supersedes }) {
      const before = await standingOf(reading.task, statement.at);
      const ledger: Entry[] = await entries.list(plan.hash);
      const made = toEntry(reading, statement, { planHash: plan.hash, ledger, targets, place });
      const { entry, isNew } = await entries.add(supersedes === null ? made : { ...made, supersedes });
      return { kind: "recorded", entry, before, after: await standingOf(reading.task, statement.at), isNew };
    },
    async passOn(card, who) {
      const waiting: Card = { ...card, kind: "owner" };
      const { statement, reading } = card;
      const { id } = await pending.add(cardContent(waiting), statement.at, cardIdOf(waiting));
      const standing = await standingOf(reading.task, statement.at);
      return { kind: "waiting", card: id, reading, statement, standing, who };
    },
    async permission(task, { person, source }) {
      // Whoever works at the command line has the database itself.
      if (source === "cli") return { verdict: "allowed" };
      const { policy, ownersOf } = await administration.current();
      return mayRecord({ person, owners: ownersOf(task), administrators, policy });
    },
  };
}

async function record(
  { plan, targets, pending }: LedgerParts,
  { permission, enter, passOn }: LedgerActs,
  standings: Standings,
  statement: Statement,
  readings: Reading[],
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const [place, reading] of readings.entries()) {
    const card: Card = { kind: "doubt", statement, reading, place, supersedes: null };
    const allowed = await permission(reading.task, statement);
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
    } else if (allowed.verdict === "waits_for") reports.push(await passOn(card, allowed.who));
    else reports.push(await enter(card));
  }
  return reports;
}

function byNumber(standings: TaskStanding[]): Map<number, TaskStanding> {
  return new Map(standings.map((standing) => [standing.task.number, standing]));
}
