import type { TargetStanding, TaskStanding } from "../progress/standing.ts";
import type { QuantityFacts } from "./facts.ts";

/** The targets of a task that have a number to reach: value against demand, gained in the period, gap to the pace. */
export function quantityFacts(now: TaskStanding, before: TaskStanding | undefined): QuantityFacts[] {
  const earlier = new Map(before?.targets.map((standing) => [standing.target.id, standing]));
  return now.targets.flatMap((standing) => {
    const fact = quantityFact(standing, earlier.get(standing.target.id)?.value ?? null);
    return fact ? [fact] : [];
  });
}

function quantityFact(standing: TargetStanding, valueBefore: number | null): QuantityFacts | null {
  const { target, value } = standing;
  const demanded = target.value ?? target.min;
  if (target.kind === "document" || target.kind === "milestone" || demanded === null) return null;
  return {
    task: target.task,
    targetId: target.id,
    kind: target.kind,
    subject: target.subject,
    unit: target.unit,
    per: target.per,
    comparator: target.comparator,
    demanded,
    demandedAtMost: target.max,
    value,
    gained: gainedSince(target.kind, value, valueBefore),
    share: standing.share,
    gap: gapToPace(standing, demanded),
    pace: standing.pace,
  };
}

/** A count begins at nothing; the first reading of a rate has nothing to be compared with. */
function gainedSince(kind: string, value: number | null, before: number | null): number | null {
  if (value === null) return before === null ? null : rounded(-before);
  if (before === null && kind !== "quantity") return null;
  return rounded(value - (before ?? 0));
}

/** Only where more is better: a target not to be exceeded has no shortfall. */
function gapToPace(standing: TargetStanding, demanded: number): number | null {
  if (standing.expected === null || standing.target.comparator === "≤") return null;
  return rounded((standing.value ?? 0) - standing.expected * demanded);
}

/** Two places: enough for any figure people report, and no trace of binary fractions. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
