import type { Day } from "../../calendar/day.ts";
import type { Target } from "../../plan/plan.ts";
import { type Curve, goalOf, spanOf } from "../standing/pace.ts";

/** What is wrong with a target's milestones; `at` is the point that shows it. */
export type CurveFault =
  | { kind: "not_counted" }
  | { kind: "no_year" }
  | { kind: "negative"; at: Curve[number] }
  | { kind: "outside"; at: Curve[number]; start: Day; due: Day }
  | { kind: "twice"; at: Curve[number] }
  | { kind: "falls"; at: Curve[number]; before: Curve[number] }
  | { kind: "past_target"; at: Curve[number]; goal: number }
  | { kind: "short_at_end"; at: Curve[number]; goal: number };

/** Whether a target's value grows to its figure, so that it can have a course of its own. */
export function takesMilestones(target: Target): boolean {
  return (
    goalOf(target) !== null &&
    target.kind !== "frequency" &&
    target.kind !== "document" &&
    target.comparator !== "≤"
  );
}

/**
 * Milestones in order of days, or the first thing that is wrong with them: a course never falls, stays within the
 * target's time, does not pass the target, and where it speaks of the last day it reaches it.
 */
export function curveOf(
  target: Target,
  points: Curve,
  year: number | null,
): { curve: Curve; fault: null } | { curve: null; fault: CurveFault } {
  const curve = [...points].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const fault = faultIn(target, curve, year);
  return fault === null ? { curve, fault } : { curve: null, fault };
}

function faultIn(target: Target, curve: Curve, year: number | null): CurveFault | null {
  const goal = goalOf(target);
  const span = spanOf(target, year);
  if (goal === null || !takesMilestones(target)) return { kind: "not_counted" };
  if (span === null) return { kind: "no_year" };
  for (const [place, at] of curve.entries()) {
    const before = curve[place - 1];
    if (at.value < 0) return { kind: "negative", at };
    if (at.day < span.start || at.day > span.due) return { kind: "outside", at, ...span };
    if (before?.day === at.day) return { kind: "twice", at };
    if (before !== undefined && at.value < before.value) return { kind: "falls", at, before };
    if (at.value > goal) return { kind: "past_target", at, goal };
    if (at.day === span.due && at.value < goal) return { kind: "short_at_end", at, goal };
  }
  return null;
}
