import { type Day, dayIn, daysBetween, PLAN_ZONE } from "../../calendar/day.ts";
import { type CountWorkingDays, createWorkingDayCount } from "../../calendar/working-days.ts";
import { type Plan, type Target, type Task, tasksOf } from "../../plan/plan.ts";
import type { Entry, Lifecycle } from "../entries/entry.ts";
import { inLedgerOrder, validEntries } from "../entries/valid-entries.ts";
import { reportsNothing } from "../reading/nothing-to-report.ts";
import { type Judgement, judgementOn } from "./judgement.ts";
import { type Curve, type Pace, type Tolerance, worstPace } from "./pace.ts";
import { type TargetStanding, targetStanding } from "./target-standing.ts";

export { valueAsOf } from "../entries/valid-entries.ts";
export type { Judgement } from "./judgement.ts";
export type { Pace } from "./pace.ts";
export type { TargetStanding } from "./target-standing.ts";

/** How far a task has come on a day. */
export type TaskStanding = {
  task: Task;
  lifecycle: Lifecycle;
  /** The worst pace of its targets; unknown for a task that is paused or cancelled. */
  pace: Pace;
  targets: TargetStanding[];
  /** The valid entries up to that day, newest first. */
  entries: Entry[];
  lastEntry: Entry | null;
  /** Days since somebody last reported; null where nobody ever did. */
  daysSilent: number | null;
  owners: string[];
  /** The owners' own word that stands on that day; null where there is none. */
  judgement: Judgement | null;
};

type Measures = {
  /** The day the standing is of: entries with a later as-of day are left out. */
  asOf: Day;
  /** Leaves out what was reported after that moment: the ledger as it was known then. */
  knownBy?: Date;
  tolerance?: Tolerance;
  /** A target's own course, by target id. */
  curves?: Record<string, Curve>;
  /** The plan's time zone; Asia/Shanghai unless told. */
  zone?: string;
  /** Working days between two days; one that remembers its years where many standings are asked for. */
  countWorkingDays?: CountWorkingDays;
};

/** `year` is the plan's; null where the plan names none, which leaves the pace unknown. */
type StandingOptions = Measures & {
  year: number | null;
  owners?: string[];
};

type StandingsOptions = Measures & {
  ownersOf?: (task: number) => string[];
};

/** How far a task has come. `targets` and `entries` may be of the whole plan: those of other tasks are left out. */
export function standingOf(
  task: Task,
  targets: readonly Target[],
  entries: readonly Entry[],
  options: StandingOptions,
): TaskStanding {
  const { asOf, knownBy, owners = [], zone = PLAN_ZONE } = options;
  const own = validEntries(entries, knownBy).filter(
    (entry) => entry.task === task.number && entry.asOf <= asOf,
  );
  const newestFirst = [...own].sort((a, b) => b.sequence - a.sequence);
  const lifecycle = lifecycleOf(own);
  const standings = targets
    .filter((target) => target.task === task.number)
    .map((target) => targetStanding(target, newestFirst, options));
  const lastEntry = newestFirst[0] ?? null;
  return {
    task,
    lifecycle,
    pace: taskPace(lifecycle, standings),
    targets: standings,
    entries: newestFirst,
    lastEntry,
    daysSilent: lastEntry === null ? null : Math.max(0, daysBetween(dayIn(zone, lastEntry.reportedAt), asOf)),
    owners,
    judgement: judgementOn(own, asOf, lifecycle),
  };
}

/** The standing of every task of a plan, in the plan's order. */
export function standingsOf(
  plan: Plan,
  targets: readonly Target[],
  entries: readonly Entry[],
  options: StandingsOptions,
): TaskStanding[] {
  const byTask = new Map<number, Entry[]>();
  for (const entry of entries) {
    const own = byTask.get(entry.task);
    if (own === undefined) byTask.set(entry.task, [entry]);
    else own.push(entry);
  }
  const countWorkingDays = options.countWorkingDays ?? createWorkingDayCount();
  return tasksOf(plan).map((task) =>
    standingOf(task, targets, byTask.get(task.number) ?? [], {
      ...options,
      countWorkingDays,
      year: plan.year,
      owners: options.ownersOf?.(task.number) ?? [],
    }),
  );
}

/**
 * The last lifecycle that somebody stated of the task (not of one of its milestones); without one, a task is
 * in progress from its first entry on. A task stated as not started is in progress once something is reported after
 * that. To judge a task is not to begin it, nor is to say that nothing has happened.
 */
function lifecycleOf(entries: readonly Entry[]): Lifecycle {
  let lifecycle: Lifecycle = "not_started";
  for (const entry of inLedgerOrder(entries)) {
    if (entry.kind === "lifecycle" && entry.lifecycle !== null && entry.targetId === null)
      lifecycle = entry.lifecycle;
    else if (lifecycle === "not_started" && begins(entry)) lifecycle = "in_progress";
  }
  return lifecycle;
}

function begins(entry: Entry): boolean {
  return entry.kind !== "judgement" && !reportsNothing(entry);
}

function taskPace(lifecycle: Lifecycle, targets: TargetStanding[]): Pace {
  if (lifecycle === "paused" || lifecycle === "cancelled") return "unknown";
  const pace = worstPace(targets.map((standing) => standing.pace));
  return lifecycle === "done" && pace === "unknown" ? "on_pace" : pace;
}
