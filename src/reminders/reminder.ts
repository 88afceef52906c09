import type { Day } from "../calendar/day.ts";
import type { DigestRun } from "../digest/runs/run-state.ts";

/** Which reminder to whom: there is one for each. The period is a digest's key, or the day that a snooze ends. */
export type ReminderKey = { planHash: string; period: string; person: string };

/** One message to one owner that asks about some of their tasks. */
export type Reminder = {
  key: ReminderKey;
  tasks: number[];
  /** When it was decided what it asks. */
  askedAt: Date;
  /** Its sending, in the states of a digest's run. */
  run: DigestRun;
};

/** "Remind me in a week", said of one task of a reminder. */
export type Snooze = {
  period: string;
  person: string;
  task: number;
  /** The day from which it is asked again. */
  until: Day;
  at: Date;
};

/** Reminders and snoozes as they are kept. */
export type ReminderStore = {
  /** Begins a reminder where there is none; false where there is one already. */
  begin(reminder: Reminder): Promise<boolean>;
  find(key: ReminderKey): Promise<Reminder | null>;
  /** Stores the sending's state where the stored fence is still `readFence`; false where somebody else was first. */
  save(key: ReminderKey, run: DigestRun, readFence: number): Promise<boolean>;
  /** Reminders that are neither sent, skipped nor failed, and may be tried at a moment; oldest first. */
  unfinished(planHash: string, now: Date): Promise<Reminder[]>;
  /** The reminders begun since a moment, oldest first; one person's where one is told. */
  since(planHash: string, moment: Date, person?: string): Promise<Reminder[]>;
  /** Failed reminders that administrators were not told of; from now on they are, unless given back. */
  takeFailures(planHash: string, at: Date): Promise<Reminder[]>;
  /** Failed ones by the moment at which they were taken to be told, of the moments from one to another, oldest first. */
  takenFailures(planHash: string, from: Date, to: Date): Promise<{ at: Date; failed: Reminder[] }[]>;
  returnFailures(keys: ReminderKey[]): Promise<void>;
  /** Keeps a snooze; false where that task of that reminder has one already. */
  snooze(planHash: string, snooze: Snooze): Promise<boolean>;
  /** The snoozes said since a moment. */
  snoozes(planHash: string, since: Date): Promise<Snooze[]>;
};
