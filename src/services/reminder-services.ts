import { calendarKnown, isWorkingDay } from "../calendar/working-days.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/opening/open-database.ts";
import { createReminderStore } from "../database/runs/reminder-store.ts";
import type { WeeklySchedule } from "../digest/periods/schedule.ts";
import type { Plan } from "../plan/plan.ts";
import type { EntryStore } from "../progress/entries/entry-store.ts";
import type { Ledger } from "../progress/ledger/ledger.ts";
import type { Administration } from "../progress/responsibility/administration.ts";
import { responsibilitiesAfter } from "../progress/responsibility/assignments.ts";
import { createReminders, type Reminders } from "../reminders/reminders.ts";

type ReminderServices = {
  database: Database;
  plan: Plan;
  ledger: Ledger;
  entries: EntryStore;
  administration: Administration;
  schedule: WeeklySchedule;
  now: () => Date;
};

/** Reminders over the database, with the digest's calendar and schedule. */
export function openReminders(config: Config, services: ReminderServices): Reminders {
  const { database, plan, ledger, entries, administration, schedule, now } = services;
  return createReminders({
    plan,
    settings: config.reminders,
    schedule,
    days: { isWorkingDay, calendarKnown },
    store: createReminderStore(database),
    ledger,
    entries: () => entries.list(plan.hash),
    standings: () => ledger.standings(now()),
    async ownersAt(moment) {
      const known = (await administration.log()).filter(({ at }) => at <= moment);
      return responsibilitiesAfter(known).ownersOf;
    },
    now,
  });
}
