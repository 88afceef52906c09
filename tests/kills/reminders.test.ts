import { describe, expect, it, onTestFinished } from "vitest";
import { weekOfDay } from "../../src/digest/periods/period.ts";
import { reminderOfWeek } from "../../src/reminders/reminder-day.ts";
import { type DatabaseKind, postgresql, postgresqlServer, sqlite } from "../support/databases.ts";
import { admin, alex, dmOf, sport, staff, startTrial } from "../support/duban.ts";
import { EVERY_VARIANT, PATIENCE_MS, SEED } from "./moments.ts";
import { DAYS, keysOf, killWhileSending, SCHEDULE, type Week } from "./sending.ts";

const OWNERS = [sport, staff, alex, admin];
const CALENDAR = { schedule: SCHEDULE, time: { hour: 10, minute: 0 }, days: DAYS };

function reminderDue(week: Week): Date {
  const reminder = reminderOfWeek(weekOfDay(week.lastDay), CALENDAR);
  if (reminder === null) throw new Error(`${week.key} has no reminder`);
  return reminder.due;
}

/** Four owners of a task each, on which nobody ever reports. */
async function killed(kind: DatabaseKind, processes: number): Promise<void> {
  const trial = await startTrial({ databaseUrl: await kind.freshUrl() });
  onTestFinished(() => trial.close());
  const { administration } = trial.duban().services;
  const given = OWNERS.map((owner, place) => ({
    kind: "assigned" as const,
    tasks: [28 + place],
    owners: [owner],
    department: null,
  }));
  await administration.enact(given, admin);
  // The running week's reminder was due before anybody owned anything.
  await trial.moveTo("2022-06-17T17:10:00+08:00");
  await killWhileSending({
    trial,
    processes,
    dueIn: reminderDue,
    async check(weeks) {
      for (const owner of OWNERS) {
        const keys = keysOf(await trial.messages(owner, dmOf(owner)), "duban_reminder");
        const periods = keys.map((key) => key.split(":")[1]);
        expect([owner, ...periods], `DUBAN_SEED=${SEED}`).toEqual([owner, ...weeks.map(({ key }) => key)]);
      }
    },
  });
}

describe("kill -9 around the sending of reminders: each owner has one a period, never two, never none", () => {
  it.runIf(EVERY_VARIANT)("one process on SQLite", () => killed(sqlite, 1), PATIENCE_MS);
  it("two processes on SQLite", () => killed(sqlite, 2), PATIENCE_MS);
  it.runIf(EVERY_VARIANT && postgresqlServer !== null)(
    "two processes on PostgreSQL",
    () => killed(postgresql, 2),
    PATIENCE_MS,
  );
});
