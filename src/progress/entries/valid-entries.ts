import type { Day } from "../../calendar/day.ts";
import type { Target } from "../../plan/plan.ts";
import type { Entry, EntryId } from "./entry.ts";

/**
 * The entries that count. An entry is out where it is voided, or where an entry that is not voided takes its
 * place, directly or through others (a correction of a correction). Voiding the correction brings the corrected
 * entry back. `knownBy` leaves out what was reported after that moment: the ledger as it was known then.
 */
export function validEntries(entries: readonly Entry[], knownBy?: Date): Entry[] {
  const known = knownBy === undefined ? entries : entries.filter((entry) => entry.reportedAt <= knownBy);
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const replaced = new Set<EntryId>();
  for (const entry of byId.values()) {
    if (!isVoided(entry, knownBy)) for (const id of replacedBy(entry, byId)) replaced.add(id);
  }
  return [...byId.values()].filter((entry) => !isVoided(entry, knownBy) && !replaced.has(entry.id));
}

function isVoided(entry: Entry, knownBy: Date | undefined): boolean {
  return entry.voided !== null && (knownBy === undefined || entry.voided.at <= knownBy);
}

function replacedBy(entry: Entry, byId: Map<EntryId, Entry>): EntryId[] {
  const ids: EntryId[] = [];
  for (let id = entry.supersedes; id !== null && !ids.includes(id); id = byId.get(id)?.supersedes ?? null)
    ids.push(id);
  return ids;
}

/**
 * The value of a target on a day, in the target's unit; null where nothing was recorded for it by then.
 *
 * The rule: of the valid entries whose as-of day is that day or earlier, take them by as-of day, and within one
 * day in the order they were recorded (sequence). A set or a correction makes the value its amount; a delta adds
 * to it. So the value is the latest total plus the deltas after it: a delta of the total's own day counts only
 * where it was recorded after the total, and a late delta for a day before the total is in the total already.
 * `knownBy` answers with what had been reported by that moment.
 */
export function valueAsOf(
  target: Pick<Target, "id">,
  entries: readonly Entry[],
  day: Day,
  knownBy?: Date,
): number | null {
  let value: number | null = null;
  for (const entry of inLedgerOrder(validEntries(entries, knownBy))) {
    if (entry.targetId !== target.id || entry.asOf > day || entry.amount === null) continue;
    value = entry.kind === "delta" ? plus(value ?? 0, entry.amount) : entry.amount;
  }
  return value;
}

/** Entries by as-of day, and within a day as they were recorded. */
export function inLedgerOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.sequence - b.sequence));
}

/** The newest valid entry with an amount for a target: what a correction that names no entry takes the place of. */
export function latestAmount(targetId: string, entries: readonly Entry[]): Entry | null {
  const amounts = validEntries(entries).filter(
    (entry) => entry.targetId === targetId && entry.amount !== null,
  );
  return amounts.sort((a, b) => b.sequence - a.sequence)[0] ?? null;
}

/** 0.1 + 0.2 is 0.3 in a ledger. */
function plus(a: number, b: number): number {
  return Number((a + b).toPrecision(15));
}
