import type { SendingRate } from "../digest/runs/sending-rate.ts";
import type { Language } from "../language/detect-language.ts";
import type { Report } from "../progress/ledger/report.ts";
import { NOTHING_TO_REPORT } from "../progress/reading/nothing-to-report.ts";
import { readingOfNothing } from "../progress/reading/reading-of-nothing.ts";
import { beginReminders, lookedBack } from "./begin.ts";
import type { ReminderDelivery, ReminderParts, ReminderShown } from "./parts.ts";
import type { Reminder } from "./reminder.ts";
import { sendOneReminder } from "./send.ts";
import { showReminder } from "./show.ts";
import { snoozedUntil } from "./snoozed.ts";
import { unansweredReminders } from "./unanswered.ts";

/** One task of a reminder that somebody answers by pressing a button in it. */
export type ReminderPress = {
  period: string;
  person: string;
  task: number;
  /** Where the reminder stands, kept with the entry. */
  channel: string | null;
  permalink: string | null;
  language: Language;
};

/** What a press did; `already` where that task of that reminder was answered before. */
export type Pressed =
  | { kind: "recorded"; reports: Report[]; shown: ReminderShown }
  | { kind: "snoozed"; shown: ReminderShown }
  | { kind: "already"; shown: ReminderShown }
  /** The reminder is somebody else's, or does not ask about the task. */
  | { kind: "unknown" };

/** Reminders of one plan. */
export type Reminders = {
  /**
   * Does one thing that is due: sends a reminder, or begins those that are due; false where nothing is, and the
   * milliseconds to wait where Slack said so.
   */
  doOne(delivery: ReminderDelivery, rate: SendingRate): Promise<boolean | { againInMs: number }>;
  /** 本周无进展: kept in the ledger as its owner's note, once. */
  answerNothing(press: ReminderPress): Promise<Pressed>;
  /** 一周后再提醒: asked again a week from today. */
  snooze(press: ReminderPress): Promise<Pressed>;
  /** The reminders of a person that were begun in the last 60 days, oldest first. */
  remindersOf(person: string): Promise<Reminder[]>;
  /** A person's reminder of a period as it is to be shown now, or null. */
  show(period: string, person: string): Promise<ReminderShown | null>;
  /** The person's newest reminder that was sent and asks about one of the tasks, as it is to be shown now, or null. */
  newestAbout(person: string, tasks: readonly number[]): Promise<ReminderShown | null>;
  /** Reminders that failed and that administrators were not told of; from now on they are, unless given back. */
  takeFailures(at: Date): Promise<Reminder[]>;
  /** Those taken between two moments, by the moment: whoever took them may have been killed before telling. */
  takenFailures(from: Date, to: Date): Promise<{ at: Date; failed: Reminder[] }[]>;
  returnFailures(failed: Reminder[]): Promise<void>;
  /** The tasks with so many unanswered reminders in a row at a moment that the digest shows it, with their number. */
  unanswered(at: Date): Promise<Map<number, number>>;
};

/** The use cases of reminders over their stores. */
export function createReminders(parts: ReminderParts): Reminders {
  const { plan, store, now } = parts;
  return {
    doOne: async (delivery, rate) =>
      (await sendOneReminder(parts, delivery, rate)) || (await beginReminders(parts)) > 0,
    answerNothing: (press) => answer(parts, press, () => recordNothing(parts, press)),
    snooze: (press) =>
      answer(parts, press, async () => {
        const { period, person, task } = press;
        const isFirst = await store.snooze(plan.hash, {
          period,
          person,
          task,
          until: snoozedUntil(now()),
          at: now(),
        });
        return isFirst ? { kind: "snoozed" } : { kind: "already" };
      }),
    remindersOf: (person) => store.since(plan.hash, lookedBack(now()), person),
    async show(period, person) {
      const reminder = await store.find({ planHash: plan.hash, period, person });
      return reminder === null ? null : showReminder(parts, reminder);
    },
    newestAbout: (person, tasks) => newestAbout(parts, person, tasks),
    takeFailures: (at) => store.takeFailures(plan.hash, at),
    takenFailures: (from, to) => store.takenFailures(plan.hash, from, to),
    returnFailures: (failed) => store.returnFailures(failed.map(({ key }) => key)),
    unanswered: (at) => unansweredAt(parts, at),
  };
}

async function newestAbout(
  parts: ReminderParts,
  person: string,
  tasks: readonly number[],
): Promise<ReminderShown | null> {
  const { plan, store, now } = parts;
  const begun = await store.since(plan.hash, lookedBack(now()), person);
  const newest = begun.findLast(
    (each) => each.run.state === "sent" && each.tasks.some((task) => tasks.includes(task)),
  );
  return newest === undefined ? null : showReminder(parts, newest);
}

/** A plan's year: what nobody answered since spring is counted in autumn as often as it was asked. */
const COUNTED_BACK_MS = 366 * 86_400_000;

function countedBack(moment: Date): Date {
  return new Date(moment.getTime() - COUNTED_BACK_MS);
}

async function unansweredAt(parts: ReminderParts, at: Date): Promise<Map<number, number>> {
  const { plan, store, settings } = parts;
  const [reminders, snoozes] = await Promise.all([
    store.since(plan.hash, countedBack(at)),
    store.snoozes(plan.hash, countedBack(at)),
  ]);
  const counts = unansweredReminders({ reminders, snoozes, ledger: await parts.entries(), at });
  return new Map([...counts].filter(([, count]) => count >= settings.shownAfter));
}

type Done = { kind: "recorded"; reports: Report[] } | { kind: "snoozed" } | { kind: "already" };

async function answer(
  parts: ReminderParts,
  { period, person, task }: ReminderPress,
  act: () => Promise<Done>,
): Promise<Pressed> {
  const reminder = await parts.store.find({ planHash: parts.plan.hash, period, person });
  if (reminder === null || !reminder.tasks.includes(task)) return { kind: "unknown" };
  const before = await showReminder(parts, reminder);
  const isOpen = before.asked.some((each) => each.task === task && each.state === "open");
  if (!isOpen) return { kind: "already", shown: before };
  const done = await act();
  return { ...done, shown: await showReminder(parts, reminder) };
}

/** The same key for each press: two at once record once. */
async function recordNothing({ plan, ledger, now }: ReminderParts, press: ReminderPress): Promise<Done> {
  const { period, person, task, channel, permalink, language } = press;
  const text = NOTHING_TO_REPORT[language];
  const key = `reminder:${plan.hash.slice(0, 12)}:${period}:${person}:${task}`;
  const statement = {
    text,
    person,
    source: "thread",
    channel,
    messageTs: null,
    permalink,
    key,
    at: now(),
  } as const;
  const reports = await ledger.record(statement, [readingOfNothing(task, text, now())]);
  return { kind: "recorded", reports };
}
