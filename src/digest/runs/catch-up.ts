import { type DigestPeriod, digestOfWeek, type WorkingDays } from "../periods/due.ts";
import { nextWeek, weekOf } from "../periods/period.ts";
import type { WeeklySchedule } from "../periods/schedule.ts";

/** A digest begun this long after its hour says so on its face (补发). The clock's loop runs each minute. */
const LATE_AFTER_MS = 10 * 60_000;

/** A digest not begun this long after its hour is skipped. */
export const SKIP_AFTER_MS = 72 * 3_600_000;

/** What to do about a digest at a moment: wait, send, send marked 补发, or skip. */
type Timeliness = "not_yet" | "on_time" | "late" | "too_late";

/** How a digest due at one moment stands at another. Ask when the run is begun, not at each claim: waiting in a queue is not being late. */
export function timelinessOf(due: Date, now: Date): Timeliness {
  const late = now.getTime() - due.getTime();
  if (late < 0) return "not_yet";
  if (late <= LATE_AFTER_MS) return "on_time";
  return late <= SKIP_AFTER_MS ? "late" : "too_late";
}

export type DueDigest = {
  digest: DigestPeriod & { due: Date };
  timeliness: Exclude<Timeliness, "not_yet">;
};

/**
 * All digests that fell due after one moment (the subscription's beginning, or the last digest's hour) and up to
 * `now`, oldest first. What is due follows from the calendar alone, so a process that was down misses none.
 */
export function digestsDue(since: Date, now: Date, schedule: WeeklySchedule, days: WorkingDays): DueDigest[] {
  const due: DueDigest[] = [];
  for (let week = weekOf(since); week.firstDay <= weekOf(now).firstDay; week = nextWeek(week)) {
    const digest = digestOfWeek(week, schedule, days);
    if (!digest || digest.due <= since) continue;
    const timeliness = timelinessOf(digest.due, now);
    if (timeliness !== "not_yet") due.push({ digest, timeliness });
  }
  return due;
}
