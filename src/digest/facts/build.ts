import { type Day, dayIn, daysBetween, PLAN_ZONE } from "../../calendar/day.ts";
import { type Plan, tasksOf } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import type { DigestPeriod } from "../periods/due.ts";
import { attentionList } from "./attention.ts";
import { countPaceUnknown, countTasks, isOpen } from "./counted-as.ts";
import { dueSoon } from "./due-soon.ts";
import type { TaskFacts } from "./fact-items.ts";
import { type DigestFacts, FACTS_VERSION } from "./facts.ts";
import { ledgerAt, ledgerWindow } from "./ledger-window.ts";
import { notReported } from "./not-reported.ts";
import { notableItems } from "./notable.ts";
import type { People } from "./people.ts";
import { quantityFacts } from "./quantity-facts.ts";
import { revisions } from "./revisions.ts";
import { taskFacts } from "./task-facts.ts";

/** A task counts as silent after three weeks without a report. */
export const SILENT_AFTER_DAYS = 21;

export type DigestMaterial = {
  plan: Plan;
  /** The plan's whole ledger, in any order; what is later than the cut-off is not looked at. */
  ledger: Entry[];
  period: DigestPeriod;
  /**
   * How every task stands on a day by a ledger as it was known then: `standingsOf` of `progress/` with plan,
   * targets and owners bound. Called twice, for the cut-off and for the digest before.
   */
  standingsOf: (ledger: Entry[], asOf: Day) => TaskStanding[];
  people: People;
  silentAfterDays?: number;
  /** Tasks with so many unanswered reminders in a row that it is told; none unless told. */
  unanswered?: Map<number, number>;
};

/** The facts of one digest, from the ledger as it was at the cut-off: the same whenever it is computed. */
export function buildFacts(material: DigestMaterial): DigestFacts {
  const { plan, period, people } = material;
  const today = dayIn(PLAN_ZONE, period.cutOff);
  const ledger = ledgerAt(material.ledger, period.cutOff);
  const window = ledgerWindow(ledger, period);
  const now = material.standingsOf(ledger, today);
  const before = byNumber(
    material.standingsOf(ledgerAt(ledger, period.after), dayIn(PLAN_ZONE, period.after)),
  );
  const tasks = now.map((standing) => {
    const { number } = standing.task;
    return taskFacts(standing, before.get(number), window.byTask.get(number) ?? [], people);
  });
  const quantities = now.flatMap((standing) => quantityFacts(standing, before.get(standing.task.number)));
  const silence = silentTasks(tasks, plan, today, material.silentAfterDays ?? SILENT_AFTER_DAYS);
  const silent = new Set(silence.tasks);
  const soon = now.flatMap((each) => dueSoon(each, today, plan.year)).sort(byDueDay);
  const { unanswered = new Map<number, number>() } = material;
  return {
    version: FACTS_VERSION,
    plan: { hash: plan.hash, title: plan.title, year: plan.year, tasks: tasksOf(plan).length },
    audience: { kind: "channel" },
    period: periodFacts(period),
    ...summaryOf(tasks),
    silence,
    tasks,
    attention: attentionList({
      tasks,
      standings: byNumber(now),
      quantities,
      window,
      silent,
      dueSoon: new Set(soon.map(({ task }) => task)),
      unanswered,
      people,
    }),
    quantities,
    notable: now.flatMap((each) => notableItems(each, before.get(each.task.number), window, people)),
    dueSoon: soon,
    revisions: revisions(window, period, people),
  };
}

/** What is counted from the tasks' lines alone; the same for a channel and for one person's tasks. */
export function summaryOf(
  tasks: TaskFacts[],
): Pick<DigestFacts, "counts" | "paceUnknown" | "reported" | "notReported"> {
  const reportedOn = tasks.filter((task) => task.entries > 0);
  return {
    counts: countTasks(tasks),
    paceUnknown: countPaceUnknown(tasks),
    reported: {
      tasks: reportedOn.length,
      entries: reportedOn.reduce((sum, task) => sum + task.entries, 0),
      moved: reportedOn.filter((task) => task.moved).map((task) => task.task),
      unmoved: reportedOn.filter((task) => !task.moved).map((task) => task.task),
    },
    notReported: notReported(tasks),
  };
}

function byNumber(standings: TaskStanding[]): Map<number, TaskStanding> {
  return new Map(standings.map((standing) => [standing.task.number, standing]));
}

function byDueDay(one: { due: Day; task: number }, other: { due: Day; task: number }): number {
  return one.due.localeCompare(other.due) || one.task - other.task;
}

/** A task nobody ever reported on is silent since the plan was issued, or since its year began. */
function silentTasks(tasks: TaskFacts[], plan: Plan, today: Day, days: number): DigestFacts["silence"] {
  const begun = plan.date ?? (plan.year === null ? null : `${plan.year}-01-01`);
  const sinceBegun = begun === null ? 0 : daysBetween(begun, today);
  const silent = tasks.filter((task) => isOpen(task) && (task.daysSilent ?? sinceBegun) >= days);
  return { days, tasks: silent.map((task) => task.task) };
}

function periodFacts(period: DigestPeriod): DigestFacts["period"] {
  const { kind, key, year, number, firstDay, lastDay, covers, calendarKnown } = period;
  const after = period.after.toISOString();
  const cutOff = period.cutOff.toISOString();
  return { kind, key, year, number, firstDay, lastDay, covers, after, cutOff, calendarKnown };
}
