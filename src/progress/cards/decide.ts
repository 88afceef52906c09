import { validEntries } from "../entries/valid-entries.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerActs, LedgerParts } from "../ledger/ledger-parts.ts";
import type { Report } from "../ledger/report.ts";
import { mayConfirmForOthers, type Permission } from "../responsibility/permissions.ts";
import type { Decided, Decision } from "./card-decisions.ts";
import { type Card, readCard } from "./cards.ts";
import { decidedReading } from "./choices.ts";
import { isClosedSince } from "./closed-since.ts";

/** What the buttons of a card do: the author's own card, the owner's, and the one that corrects an entry. */
export function createDecide(parts: LedgerParts, acts: LedgerActs): Ledger["decide"] {
  const { pending } = parts;
  return async (id, decision, by) => {
    const found = await pending.find(id);
    if (found === null) return { kind: "unknown_card" };
    const card = readCard(found);
    const pressed: Pressed = { id, decision, by, before: found.decision };
    return card.kind === "owner" ? byOwner(parts, acts, card, pressed) : byAuthor(parts, acts, card, pressed);
  };
}

type Pressed = { id: string; decision: Decision; by: string; before: string | null };

async function byAuthor(
  parts: LedgerParts,
  { proceed, permission }: LedgerActs,
  card: Card,
  { id, decision, by, before }: Pressed,
): Promise<Decided> {
  const { pending, now, targets } = parts;
  const decide = (): Promise<boolean> => pending.decide(id, decision, by, now());
  if (decision === "no") {
    return (await decide()) ? { kind: "dropped" } : { kind: "already_decided", decision: before };
  }
  if (before === "no") return { kind: "already_decided", decision: "no" };
  if (await isOutdated(parts, card)) return { kind: "outdated" };
  if (isClosedSince(card, await parts.entries.list(parts.plan.hash))) return { kind: "closed_since" };
  const chosen: Card = { ...card, reading: decidedReading(card.reading, decision, targets) };
  const allowed = await permissionFor(permission, card, by);
  if (allowed.verdict === "refused") return { kind: "not_allowed", permission: allowed };
  // The entry first, by its own key, then the mark: a kill in between loses nothing, and a second press records nothing.
  const report = await proceed(chosen, allowed);
  const isDecidedNow = await decide();
  const isFirst = report.kind === "recorded" ? report.isNew : isDecidedNow;
  return isFirst
    ? decidedAs(report)
    : { kind: "already_decided", decision: alreadyAs(report, before ?? decision) };
}

/** Whoever may record it may also say yes to it: an owner who presses in the thread has said the owner's yes. */
export async function permissionFor(
  permission: LedgerActs["permission"],
  { reading, statement }: Card,
  by: string,
): Promise<Permission> {
  const own = await permission(reading, statement);
  return own.verdict === "allowed" ? own : permission(reading, { ...statement, person: by });
}

/** What a card that was carried on became. */
export function decidedAs(report: Report): Decided {
  if (report.kind === "recorded") return { kind: "recorded", report };
  if (report.kind === "asks_evidence") return { kind: "asks_evidence", report };
  return report.kind === "waiting" ? { kind: "passed_on", report } : { kind: "unknown_card" };
}

function alreadyAs({ kind }: Report, decision: string): string {
  return kind === "waiting" ? "waiting" : kind === "asks_evidence" ? "evidence" : decision;
}

/** Two edits of one message make two cards: only one of them may take the entry's place. */
async function isOutdated({ entries, plan }: LedgerParts, card: Card): Promise<boolean> {
  if (card.supersedes === null) return false;
  const ledger = await entries.list(plan.hash);
  const isOwn = ledger.some(({ idempotencyKey }) => idempotencyKey === `${card.statement.key}:${card.place}`);
  return !isOwn && !validEntries(ledger).some(({ id }) => id === card.supersedes);
}

/**
 * Several owners have the same card: the first decision counts, so it is marked before the entry is made. After a
 * kill in between the card still stands, and pressing "yes" again makes the entry.
 */
async function byOwner(
  parts: LedgerParts,
  { enter }: LedgerActs,
  card: Card,
  { id, decision, by }: Pressed,
): Promise<Decided> {
  const { pending, now, administration, administrators } = parts;
  const { statement, reading } = card;
  const owners = (await administration.current()).ownersOf(reading.task);
  const allowed: Permission = mayConfirmForOthers({ person: by, owners, administrators });
  const takesBack = decision === "no" && by === statement.person;
  if (allowed.verdict === "refused" && !takesBack) return { kind: "not_allowed", permission: allowed };
  if (decision !== "no") {
    if (await isOutdated(parts, card)) return { kind: "outdated" };
    if (isClosedSince(card, await parts.entries.list(parts.plan.hash))) return { kind: "closed_since" };
  }
  const isFirst = await pending.decide(id, decision, by, now());
  const stands = isFirst ? decision : ((await pending.find(id))?.decision ?? null);
  const waited = { statement, reading };
  if (stands === "no") {
    return isFirst ? { kind: "dropped", waited } : { kind: "already_decided", decision: stands };
  }
  const report = await enter(card);
  return report.isNew ? { kind: "recorded", report, waited } : { kind: "already_decided", decision: stands };
}
