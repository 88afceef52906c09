import type { Day } from "../calendar/day.ts";
import type { Entry } from "../progress/entries/entry.ts";
import { validEntries } from "../progress/entries/valid-entries.ts";
import { reportsNothing } from "../progress/reading/nothing-to-report.ts";
import type { Reminder, Snooze } from "./reminder.ts";

/** What became of one task of a reminder. */
export type TaskAsked = { task: number } & (
  | { state: "open" }
  /** Somebody recorded something since; `author` is a Slack user id or a name. */
  | { state: "reported"; author: string }
  | { state: "nothing"; author: string }
  | { state: "snoozed"; until: Day }
);

/** How each task of a reminder stands: the newest entry since it was asked, else its snooze, else open. */
export function tasksAsked(
  { key, tasks, askedAt }: Reminder,
  ledger: readonly Entry[],
  snoozes: readonly Snooze[],
): TaskAsked[] {
  const since = validEntries(ledger).filter(({ reportedAt }) => reportedAt >= askedAt);
  return tasks.map((task): TaskAsked => {
    const own = since.filter((entry) => entry.task === task);
    const told = own.findLast((entry) => !reportsNothing(entry)) ?? own.at(-1);
    if (told !== undefined)
      return { task, state: reportsNothing(told) ? "nothing" : "reported", author: told.author };
    const snooze = snoozes.find(
      (each) => each.period === key.period && each.person === key.person && each.task === task,
    );
    return snooze === undefined ? { task, state: "open" } : { task, state: "snoozed", until: snooze.until };
  });
}
