import { addDays, type Day, dayIn, PLAN_ZONE } from "../calendar/day.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";
import { isOpen } from "./owed.ts";
import type { Reminder, Snooze } from "./reminder.ts";

const A_WEEK = 7;

/** The day from which a task put off today is asked again. */
export function snoozedUntil(now: Date): Day {
  return addDays(dayIn(PLAN_ZONE, now), A_WEEK);
}

type SnoozeMaterial = {
  standings: readonly TaskStanding[];
  snoozes: readonly Snooze[];
  /** Reminders at least since the oldest of the snoozes. */
  reminders: readonly Reminder[];
  today: Day;
};

/**
 * The tasks whose week is over and that nobody was asked about nor reported on since, by person. A day off in between
 * loses nothing: the day counts from which it may be asked, not the day itself.
 */
export function snoozesOver({ standings, snoozes, reminders, today }: SnoozeMaterial): Map<string, number[]> {
  const due = new Map<string, number[]>();
  for (const standing of standings) {
    if (!isOpen(standing)) continue;
    const { number } = standing.task;
    for (const person of standing.owners) {
      const last = lastSnooze(snoozes, person, number);
      if (last === null || last.until > today) continue;
      const isReported = standing.lastEntry !== null && standing.lastEntry.reportedAt > last.at;
      if (isReported || wasAsked(reminders, last)) continue;
      due.set(person, [...(due.get(person) ?? []), number]);
    }
  }
  return due;
}

function lastSnooze(snoozes: readonly Snooze[], person: string, task: number): Snooze | null {
  return snoozes
    .filter((each) => each.person === person && each.task === task)
    .reduce<Snooze | null>((last, each) => (last === null || each.at > last.at ? each : last), null);
}

function wasAsked(reminders: readonly Reminder[], { person, task, until }: Snooze): boolean {
  return reminders.some(
    (each) =>
      each.key.person === person && each.tasks.includes(task) && dayIn(PLAN_ZONE, each.askedAt) >= until,
  );
}
