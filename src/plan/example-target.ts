import type { Target } from "./plan.ts";

const ENOUGH = 10;

/** The target that examples speak of: a quantity large enough for "3 more" to be likely, else the first quantity. */
export function exampleTarget(targets: readonly Target[]): Target | null {
  const quantities = targets.filter(({ kind, value }) => kind === "quantity" && value !== null);
  const large = quantities.find(({ value, per }) => (value ?? 0) >= ENOUGH && per === null);
  return large ?? quantities[0] ?? null;
}

/** The task's target with a figure, for an example of how to report on it; null where it has none. */
export function countedTarget(targets: readonly Target[], task: number): Target | null {
  return targets.find((each) => each.task === task && each.value !== null) ?? null;
}
