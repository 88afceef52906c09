import { addDays, type Day, dayIn, PLAN_ZONE } from "../calendar/day.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";
import { cadenceDays } from "./cadence.ts";
import type { Snooze } from "./reminder.ts";
import type { ReminderTime } from "./reminder-day.ts";

export type Asking = {
  reminder: ReminderTime;
  /** The day it is now, in the plan's time zone. */
  today: Day;
  /** The day from which a task that nobody ever reported on counts as silent: the plan's beginning. */
  begun: Day;
  /** In how many days a task is to be reported on at least once, where its targets do not say. */
  cadence: number;
  snoozes: readonly Snooze[];
  /** Who answered for a task when the reminder fell due: whoever was named since is asked the next time. */
  ownersThen: (task: number) => readonly string[];
};

const A_WEEK = 7;

/** The tasks that each owner is to be asked about, by person; in the plan's order. */
export function tasksToAsk(standings: readonly TaskStanding[], asking: Asking): Map<string, number[]> {
  const asked = new Map<string, number[]>();
  for (const standing of standings) {
    if (!isOpen(standing) || isReported(standing, asking)) continue;
    const { number } = standing.task;
    const then = asking.ownersThen(number);
    for (const person of standing.owners) {
      if (!then.includes(person) || isPutOff(number, person, asking)) continue;
      asked.set(person, [...(asked.get(person) ?? []), number]);
    }
  }
  return asked;
}

/** Whether a task still waits for its owner: it is neither done, paused nor cancelled, nor with its reviewer. */
export function isOpen({ lifecycle }: TaskStanding): boolean {
  return lifecycle === "not_started" || lifecycle === "in_progress";
}

/** Whether the task has an entry for its own cadence: of a week, since the digest before; else in as many days. */
function isReported({ targets, lastEntry }: TaskStanding, asking: Asking): boolean {
  const days = cadenceDays(
    targets.map(({ target }) => target),
    asking.cadence,
  );
  if (days <= A_WEEK) return lastEntry !== null && lastEntry.reportedAt > asking.reminder.after;
  const last = lastEntry === null ? asking.begun : dayIn(PLAN_ZONE, lastEntry.reportedAt);
  return addDays(last, days) > asking.today;
}

function isPutOff(task: number, person: string, { snoozes, today }: Asking): boolean {
  return snoozes.some((each) => each.task === task && each.person === person && each.until > today);
}
