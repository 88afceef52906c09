import { disagrees } from "../../progress/standing/judgement.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import { askingSentence, asksForHelp } from "./asks-for-help.ts";
import { isOpen } from "./counted-as.ts";
import type { AttentionItem, AttentionReason, QuantityFacts, TaskFacts } from "./fact-items.ts";
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
  /** Tasks whose owners left reminders unanswered, and how many in a row. */
  unanswered: Map<number, number>;
  people: People;
};

const URGENCY: Record<AttentionReason["kind"], number> = {
  overdue: 0,
  help: 1,
  behind: 2,
  judgement: 3,
  unanswered: 4,
  silent: 5,
};

/**
 * 需关注: open tasks that are overdue, asked for help, are behind, are judged so by their owners,
 * whose reminders go unanswered, or are silent; the most urgent first, within one urgency the one furthest behind, then the longest silent, then by number.
 */
export function attentionList(material: AttentionMaterial): AttentionItem[] {
  const items: { item: AttentionItem; order: number[] }[] = [];
  for (const task of material.tasks) {
    if (!isOpen(task)) continue;
    const reasons = reasonsFor(task, material);
    const first = reasons[0];
    if (first) items.push({ item: { task: task.task, reasons }, order: orderOf(first, task, material) });
  }
  items.sort((one, other) => compareInTurn(one.order, other.order));
  return items.map(({ item }) => item);
}

function reasonsFor(task: TaskFacts, material: AttentionMaterial): AttentionReason[] {
  const reasons: AttentionReason[] = [];
  if (task.pace === "overdue") reasons.push({ kind: "overdue" });
  const help = helpAsked(task.task, material);
  if (help) reasons.push(help);
  if (task.pace === "behind") reasons.push(widestGap(task.task, material.quantities));
  const judged = judgedOtherwise(task, material);
  if (judged) reasons.push(judged);
  const reminders = material.unanswered.get(task.task);
  if (reminders !== undefined) reasons.push({ kind: "unanswered", reminders });
  if (material.silent.has(task.task)) reasons.push({ kind: "silent", days: task.daysSilent });
  return reasons;
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
function shortfall({ gap, demanded }: QuantityFacts): number {
  return gap === null || demanded === 0 ? 0 : -gap / demanded;
}

function orderOf(first: AttentionReason, task: TaskFacts, { quantities }: AttentionMaterial): number[] {
  const missing = quantities.filter((each) => each.task === task.task).map(shortfall);
  const silence = task.daysSilent ?? Number.MAX_SAFE_INTEGER;
  return [URGENCY[first.kind], -Math.max(0, ...missing), -silence, task.task];
}

function compareInTurn(one: number[], other: number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
