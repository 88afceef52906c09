import { type Card, cardContent, cardIdOf } from "../cards/cards.ts";
import { closesTask, lacksEvidence } from "../cards/evidence.ts";
import type { Entry } from "../entries/entry.ts";
import { type Reading, readUpdate } from "../reading/parse-update.ts";
import { mayJudge, mayRecord, reviewersFor } from "../responsibility/permissions.ts";
import type { TaskStanding } from "../standing/standing.ts";
import type { LedgerActs, LedgerParts } from "./ledger-parts.ts";
import { byNumber, type Standings } from "./ledger-standings.ts";
import { isJudgement, toEntry } from "./to-entry.ts";

/** The acts over the stores; entries are added here and nowhere else but for a review's. */
export function createActs(parts: LedgerParts, standings: Standings): LedgerActs {
  const keep = createKeep(parts, standings);
  const acts: LedgerActs = {
    read: createRead(parts, standings),
    enter: createEnter(parts, standings),
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
    permission: createPermission(parts),
  };
  return acts;
}

function createRead({ plan, targets, englishLines }: LedgerParts, standings: Standings): LedgerActs["read"] {
  return async ({ text, at, task }) => {
    const standing = byNumber(await standings(at));
    return readUpdate({
      text,
      plan,
      targets,
      now: at,
      context: task === undefined ? {} : { task },
      englishLines,
      standingOf: (number) => standing.get(number) ?? null,
    });
  };
}

function createEnter(parts: LedgerParts, standings: Standings): LedgerActs["enter"] {
  const { plan, targets, entries } = parts;
  return async (card) => {
    const { reading, statement, place, supersedes } = card;
    const before = await standingOf(standings, reading.task, statement.at);
    const ledger: Entry[] = await entries.list(plan.hash);
    const counted = await asCounted(parts, card);
    const made = toEntry(counted.reading, statement, { planHash: plan.hash, ledger, targets, place });
    const { entry, isNew } = await entries.add(supersedes === null ? made : { ...made, supersedes });
    const after = await standingOf(standings, reading.task, statement.at);
    const review = counted.who === null ? {} : { review: { who: counted.who } };
    return { kind: "recorded", entry, before, after, isNew, ...review };
  };
}

type Kept = { id: string; standing: TaskStanding | null };

/** Keeps a card until somebody decides it, with its task's standing at the time. */
function createKeep({ pending }: LedgerParts, standings: Standings): (card: Card) => Promise<Kept> {
  return async (card) => {
    const { at } = card.statement;
    const { id } = await pending.add(cardContent(card), at, cardIdOf(card));
    return { id, standing: await standingOf(standings, card.reading.task, at) };
  };
}

function createPermission({ administration, administrators }: LedgerParts): LedgerActs["permission"] {
  return async (reading, { person, source }) => {
    // Whoever works at the command line has the database itself.
    if (source === "cli") return { verdict: "allowed" };
    const { policy, ownersOf } = await administration.current();
    const asking = { person, owners: ownersOf(reading.task), administrators, policy };
    return isJudgement(reading) ? mayJudge(asking) : mayRecord(asking);
  };
}

async function standingOf(standings: Standings, task: number, at: Date): Promise<TaskStanding | null> {
  return byNumber(await standings(at)).get(task) ?? null;
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
