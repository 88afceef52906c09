import { disagrees } from "../../progress/standing/judgement.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import { askingSentence, asksForHelp } from "./asks-for-help.ts";
import { expectedByNow } from "./expected-by-now.ts";
import type { AttentionReason, QuantityFacts, TaskFacts } from "./fact-items.ts";
import type { LedgerWindow } from "./ledger-window.ts";
import { type People, sourceOf } from "./people.ts";

/** What the list is made from; each map and list is by or of tasks of one plan. */
export type AttentionMaterial = {
  tasks: TaskFacts[];
  standings: Map<number, TaskStanding>;
  quantities: QuantityFacts[];
  window: LedgerWindow;
  /** Tasks nobody has reported on for too long. */
  silent: Set<number>;
  /** Tasks of which something falls due soon. */
  dueSoon: Set<number>;
  /** Tasks whose owners left reminders unanswered, and how many in a row. */
  unanswered: Map<number, number>;
  people: People;
};

/** Every reason to look at a task, the most urgent first. */
export function reasonsFor(task: TaskFacts, material: AttentionMaterial): AttentionReason[] {
  const reasons: AttentionReason[] = [];
  if (task.pace === "overdue") reasons.push({ kind: "overdue" });
  const help = helpAsked(task.task, material);
  if (help) reasons.push(help);
  if (task.pace === "behind") reasons.push(widestGap(task.task, material.quantities));
  const judged = judgedOtherwise(task, material);
  if (judged) reasons.push(judged);
  const reminders = material.unanswered.get(task.task);
  if (reminders !== undefined) reasons.push({ kind: "unanswered", reminders });
  if (material.silent.has(task.task)) reasons.push(...silence(task, material));
  return reasons;
}

/**
 * A task that nobody ever reported on needs attention once there is something to hold against it: a count that should
 * have come some way by now, or a day that is near. The others are only counted: they would bury the rest.
 */
function silence(task: TaskFacts, { standings, dueSoon }: AttentionMaterial): AttentionReason[] {
  const { daysSilent: days } = task;
  if (days !== null) return [{ kind: "silent", days }];
  const expected = expectedByNow(standings.get(task.task));
  if (expected !== null) {
    const { amount, unit } = expected;
    return [{ kind: "silent", days, expected: { amount, unit } }];
  }
  return dueSoon.has(task.task) ? [{ kind: "silent", days }] : [];
}

/** A request made in this period stands; an older one stands while nothing has been recorded since. */
function helpAsked(task: number, { window, standings, people }: AttentionMaterial): AttentionReason | null {
  const newest = standings.get(task)?.lastEntry;
  const candidates = [...(window.byTask.get(task) ?? [])].reverse();
  if (candidates.length === 0 && newest) candidates.push(newest);
  const asked = candidates.find((entry) => asksForHelp(entry.text));
  if (!asked) return null;
  return { kind: "help", source: { ...sourceOf(asked, people), words: askingSentence(asked.text) } };
}

/** What an owner sees that the pace does not say: a risk, a delay, or that all is well where it is late. */
function judgedOtherwise(task: TaskFacts, { standings, people }: AttentionMaterial): AttentionReason | null {
  const standing = standings.get(task.task);
  const { judgement = null, entries = [] } = standing ?? {};
  if (judgement === null) return null;
  const { level, reason, by, at } = judgement;
  const against = task.pace !== "unknown" && disagrees(judgement, task.pace) ? task.pace : null;
  if (level === "on_track" && against === null) return null;
  const entry = entries.find(
    (each) => each.judgement === level && each.author === by && each.reportedAt.getTime() === at.getTime(),
  );
  if (!entry) return null;
  return { kind: "judgement", level, against, source: { ...sourceOf(entry, people), words: reason ?? "" } };
}

function widestGap(task: number, quantities: QuantityFacts[]): AttentionReason {
  let widest: QuantityFacts | null = null;
  for (const each of quantities) {
    if (each.task !== task || each.pace !== "behind" || each.gap === null) continue;
    if (!widest || shortfall(each) > shortfall(widest)) widest = each;
  }
  return {
    kind: "behind",
    targetId: widest?.targetId ?? null,
    gap: widest?.gap ?? null,
    unit: widest?.unit ?? "",
  };
}

/** The part of the whole target that is missing at this pace. */
export function shortfall({ gap, demanded }: QuantityFacts): number {
  return gap === null || demanded === 0 ? 0 : -gap / demanded;
}
