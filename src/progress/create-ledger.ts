import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import { findTask, type Plan, type Target } from "../plan/plan.ts";
import type { Administration } from "./administration.ts";
import { type Card, cardContent, cardIdOf } from "./cards.ts";
import { choicesFor, countedTargets } from "./choices.ts";
import { createCorrect } from "./correct-entry.ts";
import { createDecide } from "./decide.ts";
import type { Entry, EntryId } from "./entry.ts";
import type { EntryStore } from "./entry-store.ts";
import { closesTask, lacksEvidence } from "./evidence.ts";
import { createOpenCards } from "./open-cards.ts";
import { type Reading, readUpdate } from "./parse-update.ts";
import type { PendingStore } from "./pending-store.ts";
import { mayJudge, mayRecord, mayVoid, type Permission, reviewersFor } from "./permissions.ts";
import type { AsksEvidence, Ledger, Refused, Report, Undone, Waiting } from "./report.ts";
import { createReview } from "./review.ts";
import { createRevisions } from "./revisions.ts";
import { standingsOf, type TaskStanding } from "./standing.ts";
import type { Statement } from "./statement.ts";
import { createSupply } from "./supply-evidence.ts";
import { isJudgement, toEntry } from "./to-entry.ts";
import { unknownTasks } from "./unknown-tasks.ts";
import { createWaitingReviews } from "./waiting-reviews.ts";
import { createWithdraw } from "./withdraw-waiting.ts";

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
  /** Makes the card that asks for what shows that a task is done. */
  askEvidence(card: Card): Promise<AsksEvidence>;
  /** What is certain by now: asks for evidence where it is wanted, asks an owner where one has to agree, or records. */
  proceed(card: Card, allowed: Exclude<Permission, Refused>): Promise<Report>;
  /** Whether a person may record a reading. */
  permission(reading: Reading, statement: Pick<Statement, "person" | "source">): Promise<Permission>;
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
    // Only numbers that are said to be a task's: a message about others may begin with any number.
    unknownTasks: ({ text, at }) => unknownTasks({ text, plan: parts.plan, now: at, context: { task: 0 } }),
    record: (statement, readings) => record(parts, acts, standings, statement, readings),
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

export type Standings = (at: Date) => Promise<TaskStanding[]>;

function createStandings({ plan, targets, entries, administration }: LedgerParts): Standings {
  return async (at) => {
    const { ownersOf, curves } = await administration.current();
    const ledger = await entries.list(plan.hash);
    return standingsOf(plan, targets, ledger, { asOf: dayIn(PLAN_ZONE, at), ownersOf, curves });
  };
}

function createActs(parts: LedgerParts, standings: Standings): LedgerActs {
  const { plan, targets, entries, pending, administration, administrators } = parts;
  const standingOf = async (task: number, at: Date): Promise<TaskStanding | null> =>
    byNumber(await standings(at)).get(task) ?? null;
  const keep = async (card: Card): Promise<{ id: string; standing: TaskStanding | null }> => {
    const { at } = card.statement;
    const { id } = await pending.add(cardContent(card), at, cardIdOf(card));
    return { id, standing: await standingOf(card.reading.task, at) };
  };
  const acts: LedgerActs = {
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
    async enter(card) {
      const { reading, statement, place, supersedes } = card;
      const before = await standingOf(reading.task, statement.at);
      const ledger: Entry[] = await entries.list(plan.hash);
      const counted = await asCounted(parts, card);
      const made = toEntry(counted.reading, statement, { planHash: plan.hash, ledger, targets, place });
      const { entry, isNew } = await entries.add(supersedes === null ? made : { ...made, supersedes });
      const after = await standingOf(reading.task, statement.at);
      const review = counted.who === null ? {} : { review: { who: counted.who } };
      return { kind: "recorded", entry, before, after, isNew, ...review };
    },
    async passOn(card, who) {
      const { id, standing } = await keep({ ...card, kind: "owner" });
      const { statement, reading } = card;
      return { kind: "waiting", card: id, reading, statement, standing, who };
    },
    async askEvidence(card) {
      const { id, standing } = await keep({ ...card, kind: "evidence" });
      return { kind: "asks_evidence", card: id, reading: card.reading, standing };
    },
    async proceed(card, allowed) {
      if (lacksEvidence(card.reading, card.statement)) return acts.askEvidence(card);
      return allowed.verdict === "waits_for" ? acts.passOn(card, allowed.who) : acts.enter(card);
    },
    async permission(reading, { person, source }) {
      // Whoever works at the command line has the database itself.
      if (source === "cli") return { verdict: "allowed" };
      const { policy, ownersOf } = await administration.current();
      const asking = { person, owners: ownersOf(reading.task), administrators, policy };
      return isJudgement(reading) ? mayJudge(asking) : mayRecord(asking);
    },
  };
  return acts;
}

/**
 * A reading as it counts: a task that is done waits for its reviewers where the policy names some, and a judgement
 * beside an amount counts only where whoever said it may judge, or an owner agreed.
 */
async function asCounted(
  { administration, administrators }: LedgerParts,
  { reading, statement, kind }: Card,
): Promise<{ reading: Reading; who: string[] | null }> {
  const { person, source } = statement;
  const { policy, ownersOf, reviewers } = await administration.current();
  const judging = mayJudge({ person, owners: ownersOf(reading.task), administrators, policy });
  const mayBeside = judging.verdict === "allowed" || kind === "owner" || source === "cli";
  const judged = mayBeside || isJudgement(reading) ? reading : { ...reading, judgement: null };
  if (!closesTask(reading) || reviewers.length === 0) return { reading: judged, who: null };
  return {
    reading: { ...judged, lifecycle: "in_review" },
    who: reviewersFor(person, { reviewers, administrators }),
  };
}

async function record(
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

function byNumber(standings: TaskStanding[]): Map<number, TaskStanding> {
  return new Map(standings.map((standing) => [standing.task.number, standing]));
}
