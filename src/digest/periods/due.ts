import { addDays, type Day, dayIn, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import { endOf, momentOf, nextWeek, numberInYear, type Period, previousWeek, startOf } from "./period.ts";
import type { WeeklySchedule } from "./schedule.ts";
import { numberOfWeek, type WorkingDays, workingDaysOf } from "./working-weeks.ts";

export type { WorkingDays } from "./working-weeks.ts";

/** When the digest of a week goes out; a week without a working day has none of its own. */
type WeekDue =
  | { kind: "due"; at: Date; day: Day; moved: boolean; calendarKnown: boolean }
  | { kind: "merged"; into: string; calendarKnown: boolean };

/** What one digest tells of: a period, and the entries recorded after one moment and up to another. */
export type DigestPeriod = Period & {
  /** 第N期: of a week, its place among the weeks of its year that have a digest; else its place in the year. */
  number: number;
  /** The keys of the periods told of, this one last; more than one where holiday weeks were merged into it. */
  covers: string[];
  /** Entries reported after this moment belong to it: the cut-off of the digest before. */
  after: Date;
  /** Entries reported up to this moment belong to it. */
  cutOff: Date;
  /** Entries that speak of this day or an earlier one are late: the digest before should have told them. */
  toldThrough: Day;
  /** False where a year's holidays were not yet published and plain weekdays were counted. */
  calendarKnown: boolean;
};

function knownIn(week: Period, days: WorkingDays): boolean {
  return days.calendarKnown(partsOf(week.firstDay).year) && days.calendarKnown(partsOf(week.lastDay).year);
}

/**
 * When a week's digest is due: on the schedule's weekday where people work that day (a 调休 weekend counts as
 * working), else on the week's last working day, which may be a worked Sunday; merged into the next week that
 * has a working day where this one has none.
 */
export function dueOfWeek(week: Period, schedule: WeeklySchedule, days: WorkingDays): WeekDue {
  const working = workingDaysOf(week, days);
  const calendarKnown = knownIn(week, days);
  const last = working.at(-1);
  if (last === undefined) return { kind: "merged", into: nextWorkingWeek(week, days).key, calendarKnown };
  const wished = addDays(week.firstDay, schedule.weekday - 1);
  const day = working.includes(wished) ? wished : last;
  const at = momentOf(day, schedule.hour, schedule.minute);
  return { kind: "due", at, day, moved: day !== wished, calendarKnown };
}

function nextWorkingWeek(week: Period, days: WorkingDays): Period {
  let next = nextWeek(week);
  while (workingDaysOf(next, days).length === 0) next = nextWeek(next);
  return next;
}

/** The digest of a week, or null where the week is merged into a later one. */
export function digestOfWeek(
  week: Period,
  schedule: WeeklySchedule,
  days: WorkingDays,
): (DigestPeriod & { due: Date }) | null {
  const due = dueOfWeek(week, schedule, days);
  if (due.kind === "merged") return null;
  const merged: Period[] = [];
  let before = previousWeek(week);
  let dueBefore = dueOfWeek(before, schedule, days);
  while (dueBefore.kind === "merged") {
    merged.unshift(before);
    before = previousWeek(before);
    dueBefore = dueOfWeek(before, schedule, days);
  }
  return {
    ...week,
    firstDay: merged[0]?.firstDay ?? week.firstDay,
    number: numberOfWeek(week, days),
    covers: [...merged, week].map((part) => part.key),
    after: dueBefore.at,
    cutOff: due.at,
    toldThrough: dayIn(PLAN_ZONE, dueBefore.at),
    calendarKnown: due.calendarKnown,
    due: due.at,
  };
}

/** The report of a month or half-year: all of it, or up to `now` while it still runs. */
export function digestOfLongPeriod(period: Period, now: Date): DigestPeriod {
  const end = endOf(period);
  return {
    ...period,
    number: numberInYear(period),
    covers: [period.key],
    after: new Date(startOf(period).getTime() - 1),
    cutOff: now < end ? now : end,
    toldThrough: addDays(period.firstDay, -1),
    calendarKnown: true,
  };
}

/**
 * What a digest shown on request tells of: the running week's, with all that was recorded up to `now`. In a week
 * without a working day it is the next digest's, which that week is merged into.
 */
export function digestUpTo(
  now: Date,
  week: Period,
  schedule: WeeklySchedule,
  days: WorkingDays,
): DigestPeriod {
  const digest =
    digestOfWeek(week, schedule, days) ?? digestOfWeek(nextWorkingWeek(week, days), schedule, days);
  if (!digest) throw new RangeError(`No digest for ${week.key}`);
  const { due: _due, ...period } = digest;
  return { ...period, cutOff: now < endOf(week) ? now : period.cutOff };
}

/** A digest that also tells what skipped digests before it (oldest first) did not, so that nothing said is lost. */
export function coveringSkipped<Digest extends DigestPeriod>(
  digest: Digest,
  skipped: DigestPeriod[],
): Digest {
  const first = skipped[0];
  if (!first) return digest;
  return {
    ...digest,
    firstDay: first.firstDay,
    covers: [...skipped.flatMap((each) => each.covers), ...digest.covers],
    after: first.after,
    toldThrough: first.toldThrough,
  };
}
