import { digestOfWeek } from "../digest/periods/due.ts";
import { parsePeriod } from "../digest/periods/period.ts";
import type { ReminderParts, ReminderShown } from "./parts.ts";
import type { Reminder } from "./reminder.ts";
import { tasksAsked } from "./task-asked.ts";

/** A reminder as it is to be shown now: computed anew each time, so that it tells answers given by any way. */
export async function showReminder(parts: ReminderParts, reminder: Reminder): Promise<ReminderShown> {
  const { plan, store } = parts;
  const snoozes = await store.snoozes(plan.hash, reminder.askedAt);
  const standings = await parts.standings();
  return {
    reminder,
    asked: tasksAsked(reminder, await parts.entries(), snoozes),
    standings: standings.filter(({ task }) => reminder.tasks.includes(task.number)),
    digestDue: digestDueOf(parts, reminder),
  };
}

/** When the digest that a reminder precedes goes out; null for one that a snooze brought back. */
function digestDueOf({ schedule, days }: ReminderParts, { key }: Reminder): Date | null {
  if (!key.period.includes("W")) return null;
  return digestOfWeek(parsePeriod(key.period), schedule, days)?.due ?? null;
}
