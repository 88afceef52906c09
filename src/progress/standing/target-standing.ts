import type { CountWorkingDays, Day } from "../../calendar/working-days.ts";
import type { Target } from "../../plan/plan.ts";
import type { Entry } from "../entries/entry.ts";
import { inLedgerOrder, valueAsOf } from "../entries/valid-entries.ts";
import { documentStage } from "./document-stage.ts";
import {
  type Curve,
  expectedShare,
  goalOf,
  type Pace,
  paceOf,
  spanOf,
  type TimeSpan,
  type Tolerance,
} from "./pace.ts";

/** How far one target has come. */
export type TargetStanding = {
  target: Target;
  /** In the target's unit; 1 for a document issued or a milestone reached; null where nothing was ever recorded for it. */
  value: number | null;
  /** The part of the target that is reached: 1 is all of it, more is beyond it. */
  share: number | null;
  /** The share that the time passed (or the target's curve) asks for on that day; null where it cannot be said. */
  expected: number | null;
  /** Whether that share is asked for by the target's own milestones, and not by the time passed. */
  byMilestones: boolean;
  pace: Pace;
  /** The entry that the value comes from: the last one counted, which a late report of an earlier day is not. */
  lastEntry: Entry | null;
};

type Measures = {
  asOf: Day;
  year: number | null;
  tolerance?: Tolerance;
  curves?: Record<string, Curve>;
  countWorkingDays?: CountWorkingDays;
};

/** How far a target has come. `entries` are its task's valid entries, newest first. */
export function targetStanding(target: Target, entries: readonly Entry[], options: Measures): TargetStanding {
  const { asOf, year, tolerance, curves, countWorkingDays } = options;
  const own = entries.filter((entry) => entry.targetId === target.id);
  const goal = reachedOrNot(target) ? 1 : goalOf(target);
  const value = reachedOrNot(target) ? cameAbout(target, own) : valueAsOf(target, own, asOf);
  const reached =
    value !== null && goal !== null && (target.comparator === "≤" ? value <= goal : value >= goal);
  const share = value === null || goal === null || goal === 0 ? null : value / goal;
  const span = spanOf(target, year);
  const points = curves?.[target.id];
  const curve = points === undefined || goal === null ? undefined : { points, goal };
  const expected =
    goal === null || span === null ? null : expectedOn(target, span, asOf, curve, countWorkingDays);
  const overdue = span !== null && goal !== null && asOf > span.due;
  const level = target.kind === "rate" || target.kind === "frequency" || target.comparator === "≤";
  const pace = paceOf({ share, reached, expected, overdue, level }, tolerance);
  return {
    target,
    value,
    share,
    expected,
    byMilestones: curve !== undefined && expected !== null,
    pace,
    lastEntry: reachedOrNot(target) ? (own[0] ?? null) : lastCounted(own),
  };
}

function lastCounted(entries: readonly Entry[]): Entry | null {
  const counted = inLedgerOrder(entries.filter(({ amount }) => amount !== null));
  return counted.at(-1) ?? entries[0] ?? null;
}

/** Documents and milestones have no figure: they are there or they are not. */
function reachedOrNot(target: Target): boolean {
  return target.kind === "document" || (target.kind === "milestone" && goalOf(target) === null);
}

/** A document is written until its day comes: half a year passed does not ask for half a document. */
function expectedOn(
  target: Target,
  span: TimeSpan,
  day: Day,
  curve?: { points: Curve; goal: number },
  count?: CountWorkingDays,
): number | null {
  if (reachedOrNot(target) || target.kind === "frequency") return day >= span.due ? 1 : null;
  return expectedShare(span, day, curve, count);
}

/** 1 once an entry says that it is there, 0 while it is on its way, null where nobody spoke of it. */
function cameAbout(target: Target, entries: readonly Entry[]): number | null {
  if (entries.length === 0) return null;
  const there = target.kind === "document" ? isIssued : isReached;
  return entries.some((entry) => there(entry, target)) ? 1 : 0;
}

function isIssued(entry: Entry): boolean {
  return documentStage(entry.quotedWords) === "issued";
}

/** A milestone that asks for a start ("启动…建设") is reached by the start. */
function isReached(entry: Entry, target: Target): boolean {
  if (entry.lifecycle === "done") return true;
  return entry.lifecycle === "in_progress" && /启动|开工|动工/.test(target.quote);
}
