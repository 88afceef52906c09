import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import { newRun } from "../digest/runs/run-state.ts";
import { isPast, mayDisturb } from "./hours.ts";
import { tasksToAsk } from "./owed.ts";
import type { ReminderParts } from "./parts.ts";
import { openReminder } from "./reminder-day.ts";
import { snoozesOver } from "./snoozed.ts";

/** Snoozes and reminders older than this are of no more consequence. */
const LOOKED_BACK_MS = 60 * 86_400_000;

/**
 * Begins the reminders that are due: of the next digest, and those whose snooze is over. What is due follows from the
 * calendar, the ledger and what was begun before, so that a process that was down misses none and two begin one each.
 * In quiet hours and on days off nothing is begun, and everything is afterwards.
 * @returns how many were begun.
 */
export async function beginReminders(parts: ReminderParts): Promise<number> {
  const { settings, schedule, days, now } = parts;
  const { time } = settings;
  if (time === null || !mayDisturb(now(), settings.quiet, days.isWorkingDay)) return 0;
  const reminder = openReminder(now(), { schedule, time, days });
  const ofDigest = reminder === null ? 0 : await beginForDigest(parts, reminder);
  return ofDigest + (isPast(now(), time) ? await beginAfterSnooze(parts) : 0);
}

async function beginForDigest(
  parts: ReminderParts,
  reminder: NonNullable<ReturnType<typeof openReminder>>,
): Promise<number> {
  const { plan, settings, store, now } = parts;
  const asked = tasksToAsk(await parts.standings(), {
    reminder,
    today: dayIn(PLAN_ZONE, now()),
    begun: plan.date ?? `${plan.year ?? dayIn(PLAN_ZONE, now()).slice(0, 4)}-01-01`,
    cadence: settings.cadence,
    snoozes: await store.snoozes(plan.hash, lookedBack(now())),
    ownersThen: await parts.ownersAt(reminder.due),
  });
  return beginEach(parts, asked, reminder.period, reminder.due);
}

async function beginAfterSnooze(parts: ReminderParts): Promise<number> {
  const { plan, store, now } = parts;
  const snoozes = await store.snoozes(plan.hash, lookedBack(now()));
  if (snoozes.length === 0) return 0;
  const today = dayIn(PLAN_ZONE, now());
  const reminders = await store.since(plan.hash, lookedBack(now()));
  const over = snoozesOver({ standings: await parts.standings(), snoozes, reminders, today });
  return beginEach(parts, over, today, now());
}

async function beginEach(
  { plan, store, now }: ReminderParts,
  asked: Map<string, number[]>,
  period: string,
  due: Date,
): Promise<number> {
  let begun = 0;
  for (const [person, tasks] of asked) {
    const key = { planHash: plan.hash, period, person };
    if (await store.begin({ key, tasks, askedAt: now(), run: newRun(due, false) })) begun += 1;
  }
  return begun;
}

/** From when on reminders and snoozes still count at a moment. */
export function lookedBack(moment: Date): Date {
  return new Date(moment.getTime() - LOOKED_BACK_MS);
}
