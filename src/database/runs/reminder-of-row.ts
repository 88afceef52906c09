import { z } from "zod";
import type { Reminder } from "../../reminders/reminder.ts";
import type { ReminderRun as Row } from "../generated/client.ts";
import { runOfRow } from "./run-of-row.ts";

const tasks = z.array(z.int());

/** The reminder that a row holds. */
export function toReminder(row: Row): Reminder {
  const { planHash, period, person, askedAt } = row;
  const key = { planHash, period, person };
  return { key, tasks: tasks.parse(JSON.parse(row.tasks)), askedAt, run: runOfRow(row) };
}
