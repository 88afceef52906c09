import type { Target } from "../../plan/plan.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { Decision } from "./card-decisions.ts";

/** The targets of a task that an amount can count for. */
export function countedTargets(targets: Target[], task: number): Target[] {
  return targets.filter((target) => target.task === task && (target.value ?? target.min) !== null);
}

/** The targets of the task that an amount in that unit may count for. */
export function choicesFor(reading: Reading, targets: Target[]): Target[] {
  const all = countedTargets(targets, reading.task);
  const { unit } = reading;
  const fitting = unit === null ? all : all.filter((target) => target.unit === unit);
  return fitting.length > 0 ? fitting : all;
}

/** The reading as it was decided; a target that is not there leaves it as it was read. */
export function decidedReading(
  reading: Reading,
  decision: Exclude<Decision, "no">,
  targets: Target[],
): Reading {
  if (decision === "yes") return reading;
  const [kind = "same", id] = decision.split(":");
  const target = targets.find((each) => each.id === id);
  const chosen = target === undefined ? {} : { targetId: target.id, unit: target.unit };
  return { ...reading, ...chosen, ...(kind === "delta" || kind === "set" ? { kind } : {}) };
}
