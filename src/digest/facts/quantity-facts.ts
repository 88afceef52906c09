import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";
import type { QuantityFacts } from "./fact-items.ts";

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

/**
 * Only for counts, and only once there is a value: a rate is a level that does not grow with the year, and what
 * nobody reported may well be done. To one place: the pace is not more exact than that.
 */
function gapToPace({ target, value, expected, pace }: TargetStanding, demanded: number): number | null {
  if (target.kind !== "quantity" || target.comparator === "≤") return null;
  if (value === null || expected === null || pace === "unknown") return null;
  return Math.round((value - expected * demanded) * 10) / 10 + 0;
}

/** Two places: enough for any figure people report, and no trace of binary fractions. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
