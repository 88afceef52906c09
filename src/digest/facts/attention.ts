import { type AttentionMaterial, reasonsFor, shortfall } from "./attention-reasons.ts";
import { isOpen } from "./counted-as.ts";
import { expectedByNow } from "./expected-by-now.ts";
import type { AttentionItem, AttentionReason, TaskFacts } from "./fact-items.ts";

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

function orderOf(
  first: AttentionReason,
  task: TaskFacts,
  { quantities, standings }: AttentionMaterial,
): number[] {
  const missing = quantities.filter((each) => each.task === task.task).map(shortfall);
  const neverBegun = task.daysSilent === null ? (expectedByNow(standings.get(task.task))?.share ?? 0) : 0;
  const silence = task.daysSilent ?? Number.MAX_SAFE_INTEGER;
  return [URGENCY[first.kind], -Math.max(0, neverBegun, ...missing), -silence, task.task];
}

function compareInTurn(one: number[], other: number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
