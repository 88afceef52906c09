import { type CountWorkingDays, type Day, workingDaysBetween } from "../../calendar/working-days.ts";
import type { Target } from "../../plan/plan.ts";

/** 序时进度: the share of a target reached against the share of the working time passed. */
export type Pace = "ahead" | "on_pace" | "behind" | "overdue" | "unknown";

/** How far a share may lie from the expected one and still be on pace, each as a share (0.05 = 5 points). */
export type Tolerance = { ahead: number; behind: number };
const DEFAULT_TOLERANCE: Tolerance = { ahead: 0.05, behind: 0.05 };

/** A target's own course: the value it should have on certain days, in the target's unit, in order of days. */
export type Curve = { day: Day; value: number }[];

/** The time a target has: from the first day of the plan's year to its own due day or the year's last. */
export type TimeSpan = { start: Day; due: Day };

/** The span of a target in a plan of that year; null where the plan names no year and the target no due day. */
export function spanOf(target: Pick<Target, "due">, year: number | null): TimeSpan | null {
  const lastYear = year ?? (target.due === null ? null : Number(target.due.slice(0, 4)));
  return lastYear === null ? null : { start: `${lastYear}-01-01`, due: target.due ?? `${lastYear}-12-31` };
}

/** The number that reaches the target; the lower end of a range; null where it has no figure. */
export function goalOf(target: Pick<Target, "value" | "min">): number | null {
  return target.value ?? target.min;
}

/**
 * The share (0 to 1) asked for on a day: of the span's working days, those passed, or what the curve says. `count` is
 * for whoever asks for many targets.
 */
export function expectedShare(
  span: TimeSpan,
  day: Day,
  curve?: { points: Curve; goal: number },
  count: CountWorkingDays = workingDaysBetween,
): number {
  if (curve !== undefined && curve.goal > 0)
    return clamp(onCurve(span, day, curve.points, curve.goal, count) / curve.goal);
  return partPassed(span, day, count);
}

function partPassed({ start, due }: TimeSpan, day: Day, count: CountWorkingDays): number {
  if (day >= due) return 1;
  const whole = count(start, due);
  return whole === 0 ? 1 : clamp(count(start, day) / whole);
}

/** Between two points of the curve the value rises evenly with the working days. */
function onCurve(span: TimeSpan, day: Day, points: Curve, goal: number, count: CountWorkingDays): number {
  const course = [{ day: span.start, value: 0 }, ...points, { day: span.due, value: goal }];
  const next = course.findIndex((point) => point.day >= day);
  const to = course[next];
  const from = course[next - 1];
  if (to === undefined) return goal;
  if (from === undefined || to.day === day) return to.value;
  return from.value + (to.value - from.value) * partPassed({ start: from.day, due: to.day }, day, count);
}

/**
 * The pace of a share against the one expected. A level (a rate, a frequency, a ceiling) is only on pace or
 * behind: to be above it is not to be ahead of time.
 */
export function paceOf(
  standing: {
    share: number | null;
    reached: boolean;
    expected: number | null;
    overdue: boolean;
    level: boolean;
  },
  tolerance: Tolerance = DEFAULT_TOLERANCE,
): Pace {
  const { share, reached, expected, overdue, level } = standing;
  if (reached) return !level && expected !== null && 1 - expected > tolerance.ahead ? "ahead" : "on_pace";
  if (overdue) return "overdue";
  if (share === null || expected === null) return "unknown";
  if (share < expected - tolerance.behind) return "behind";
  return !level && share > expected + tolerance.ahead ? "ahead" : "on_pace";
}

const WORST_FIRST: Pace[] = ["overdue", "behind", "on_pace", "ahead", "unknown"];

/** The pace of several targets together is the worst of them; a target of unknown pace does not speak. */
export function worstPace(paces: readonly Pace[]): Pace {
  return WORST_FIRST.find((pace) => paces.includes(pace)) ?? "unknown";
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
