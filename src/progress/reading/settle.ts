import { type DraftReading, sameTarget } from "./draft.ts";
import { withoutRepeats } from "./repeats.ts";

/** Drafts of one message, each task's put in order, with the words each stands for. `added` is what a total already holds. */
export type Settled = DraftReading & { start: number; end: number; added: number | null };

/**
 * One entry for each thing said: a total swallows the increments it already holds ("新增3处,累计15处"), notes of a
 * task become one and give way to amounts, documents and states of the same task, and "started" gives way to amounts.
 */
export function settle(drafts: readonly DraftReading[], dayOf: (draft: DraftReading) => string): Settled[] {
  const said = withoutRepeats(drafts);
  const spans = said.map((draft) => ({
    ...draft,
    kind: kindAmong(draft, said, drafts, dayOf),
    start: draft.statement.start,
    end: draft.statement.end,
    added: null,
  }));
  const amounts = spans.filter((draft) => draft.amount !== null);
  const kept = spans
    .filter((draft) => draft.kind !== "note" && !isHeld(draft, amounts, dayOf))
    .map((draft) => (draft.kind === "set" ? { ...draft, added: addedBefore(draft, amounts, dayOf) } : draft));
  const open = spans.filter(
    (draft) => draft.kind === "note" && !kept.some((other) => other.task === draft.task),
  );
  return [...kept, ...notes(open)].sort((a, b) => a.start - b.start);
}

/** Whether other words of the message hold what a draft says already. */
function isHeld(
  draft: DraftReading,
  amounts: readonly DraftReading[],
  dayOf: (draft: DraftReading) => string,
): boolean {
  if (draft.kind === "delta" || draft.kind === "ambiguous") return totalOver(draft, amounts, dayOf);
  if (draft.kind !== "lifecycle" || draft.lifecycle !== "in_progress" || draft.targetId !== null)
    return false;
  return amounts.some((other) => other.task === draft.task);
}

/** What an amount is, where the amounts beside it tell. */
function kindAmong(
  draft: DraftReading,
  said: readonly DraftReading[],
  all: readonly DraftReading[],
  dayOf: (draft: DraftReading) => string,
): DraftReading["kind"] {
  if (comparesTimes(draft, said, dayOf)) return "ambiguous";
  return draft.kind === "ambiguous" && draft.reason === null && isShareToo(draft, all) ? "set" : draft.kind;
}

/** "已培训128名,完成率64%" of 200: the share says that the amount is the total. */
function isShareToo(draft: DraftReading, all: readonly DraftReading[]): boolean {
  return all.some(
    (other) =>
      other.reason === "share_of_target" && sameTarget(other, draft) && other.amount === draft.amount,
  );
}

/** "上周12处,本周15处" may compare two totals: increments only by their time, of several times, are asked about. */
function comparesTimes(
  draft: DraftReading,
  said: readonly DraftReading[],
  dayOf: (draft: DraftReading) => string,
): boolean {
  if (!draft.bare || draft.kind !== "delta") return false;
  return said.some((other) => other.bare && sameTarget(other, draft) && dayOf(other) !== dayOf(draft));
}

/** A total of the same day or later holds an increment given beside it. */
function totalOver(
  delta: DraftReading,
  amounts: readonly DraftReading[],
  dayOf: (draft: DraftReading) => string,
): boolean {
  return amounts.some((other) => isTotal(other) && sameTarget(other, delta) && dayOf(other) >= dayOf(delta));
}

function addedBefore(
  total: DraftReading,
  amounts: readonly DraftReading[],
  dayOf: (draft: DraftReading) => string,
): number | null {
  const deltas = amounts.filter(
    (other) => other.kind === "delta" && sameTarget(other, total) && dayOf(other) <= dayOf(total),
  );
  return deltas.length === 0 ? null : deltas.reduce((sum, delta) => sum + (delta.amount ?? 0), 0);
}

function isTotal(draft: DraftReading): boolean {
  return draft.kind === "set" || (draft.kind === "correction" && draft.replaces === "set");
}

function notes(drafts: readonly Settled[]): Settled[] {
  const byTask = new Map<number, Settled>();
  for (const draft of drafts) {
    const first = byTask.get(draft.task);
    byTask.set(draft.task, first === undefined ? draft : { ...first, end: draft.end });
  }
  return [...byTask.values()];
}
