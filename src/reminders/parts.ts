import type { WorkingDays } from "../digest/periods/due.ts";
import type { WeeklySchedule } from "../digest/periods/schedule.ts";
import type { PostFailure } from "../digest/runs/run-outcome.ts";
import type { Plan } from "../plan/plan.ts";
import type { Entry } from "../progress/entries/entry.ts";
import type { Ledger } from "../progress/ledger/ledger.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";
import type { ClockTime, QuietHours } from "./hours.ts";
import type { Reminder, ReminderStore } from "./reminder.ts";
import type { TaskAsked } from "./task-asked.ts";

/** How owners are reminded; what the configuration says. */
export type ReminderSettings = {
  /** The hour of reminders; null: nobody is reminded. */
  time: ClockTime | null;
  quiet: QuietHours;
  /** In how many days a task is to be reported on at least once, where the plan does not say. */
  cadence: number;
  /** So many reminders in a row without an answer are shown in the digest. */
  shownAfter: number;
};

export type ReminderParts = {
  plan: Plan;
  settings: ReminderSettings;
  schedule: WeeklySchedule;
  days: WorkingDays;
  store: ReminderStore;
  ledger: Pick<Ledger, "record">;
  entries(): Promise<Entry[]>;
  standings(): Promise<TaskStanding[]>;
  /** Who answered for a task at a moment. */
  ownersAt(moment: Date): Promise<(task: number) => readonly string[]>;
  now: () => Date;
};

/** A reminder with what there is to show: what became of each task, how it stands, and when the digest goes out. */
export type ReminderShown = {
  reminder: Reminder;
  asked: TaskAsked[];
  standings: TaskStanding[];
  /** Null for a reminder that a snooze brought back. */
  digestDue: Date | null;
};

/** How reminders leave the house. Nothing here throws: a failure says what is known about the message. */
export type ReminderDelivery = {
  post(shown: ReminderShown): Promise<{ ts: string } | { failure: PostFailure }>;
  /** The ts of the reminder's message; null where the person's history holds none. */
  look(reminder: Reminder): Promise<{ ts: string | null } | { failure: PostFailure }>;
  /** Makes Duban listen for replies to a message that was posted. */
  listen(reminder: Reminder, ts: string): Promise<void>;
};
