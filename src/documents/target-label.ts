import type { QuantityFacts } from "../digest/facts/fact-items.ts";
import type { Writing } from "../digest/write/written.ts";

/**
 * What a target is called in a chart or a table: its subject in the reader's language, else its task's title; where
 * that would name several targets alike, the plan's own words for each.
 */
export function targetLabel({ task, targetId, subject }: QuantityFacts, { naming, facts }: Writing): string {
  const siblings = facts.quantities.filter((quantity) => quantity.task === task).length;
  return naming.subjectOf(targetId, subject) || (siblings > 1 && subject) || naming.titleOf(task);
}
