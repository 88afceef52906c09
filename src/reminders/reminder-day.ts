import { addDays, dayIn, PLAN_ZONE } from "../calendar/day.ts";
import { digestOfWeek, type WorkingDays } from "../digest/periods/due.ts";
import { momentOf, nextWeek, type Period, weekOf } from "../digest/periods/period.ts";
import type { WeeklySchedule } from "../digest/periods/schedule.ts";
import type { ClockTime } from "./hours.ts";

/** The reminder that precedes one digest. */
export type ReminderTime = {
  /** The digest's period: "2022-W25". */
  period: string;
  /** When it is due. */
  due: Date;
  /** When the digest goes out; from then on there is nothing to remind of. */
  digestDue: Date;
  /** What was recorded after this moment is in that digest. */
  after: Date;
};

export type ReminderCalendar = { schedule: WeeklySchedule; time: ClockTime; days: WorkingDays };

/** A week without a working day is followed by one with: no holiday in China takes longer. */
const WEEKS_AHEAD = 3;

/**
 * When owners are reminded of a week's digest: on the last working day before the digest's own day. Where that lies
 * before the digest of the week before (a digest that a holiday moved to a Monday), it is on the digest's own day.
 * Null where the week has no digest, or no time for a reminder.
 */
export function reminderOfWeek(
  week: Period,
  { schedule, time, days }: ReminderCalendar,
): ReminderTime | null {
  const digest = digestOfWeek(week, schedule, days);
  if (digest === null) return null;
  const digestDay = dayIn(PLAN_ZONE, digest.due);
  let day = addDays(digestDay, -1);
  while (!days.isWorkingDay(day)) day = addDays(day, -1);
  const dayBefore = momentOf(day, time.hour, time.minute);
  const due = dayBefore > digest.after ? dayBefore : momentOf(digestDay, time.hour, time.minute);
  return due >= digest.due ? null : { period: digest.key, due, digestDue: digest.due, after: digest.after };
}

/** The reminder that is open at a moment: its hour has come and its digest's has not. */
export function openReminder(now: Date, calendar: ReminderCalendar): ReminderTime | null {
  let week = weekOf(now);
  for (let ahead = 0; ahead <= WEEKS_AHEAD; ahead += 1, week = nextWeek(week)) {
    const reminder = reminderOfWeek(week, calendar);
    if (reminder !== null && reminder.due <= now && now < reminder.digestDue) return reminder;
  }
  return null;
}
