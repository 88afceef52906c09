import { calendarKnown, isWorkingDay } from "../calendar/working-days.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/opening/open-database.ts";
import { createRunStore } from "../database/runs/run-store.ts";
import { createSubscriptionStore } from "../database/subscription-store.ts";
import { createDigests, type DigestParts, type Digests } from "../digest/digests.ts";
import { parseSchedule } from "../digest/periods/parse-schedule.ts";
import type { WeeklySchedule } from "../digest/periods/schedule.ts";
import type { RunStore } from "../digest/runs/run-store.ts";
import { createDigestOverview, type DigestOverview } from "../digest/subscriptions/overview.ts";
import type { SubscriptionStore } from "../digest/subscriptions/subscription-store.ts";
import { createSubscriptions, type Subscriptions } from "../digest/subscriptions/subscriptions.ts";
import { DubanError } from "../errors.ts";
import type { EntryStore } from "../progress/entries/entry-store.ts";
import type { Administration } from "../progress/responsibility/administration.ts";
import { standingsOf } from "../progress/standing/standing.ts";
import type { Reminders } from "../reminders/reminders.ts";
import type { Book } from "./book.ts";

export type DigestServices = {
  digests: Digests;
  runs: RunStore;
  subscriptionStore: SubscriptionStore;
  subscriptions: Subscriptions;
  /** What became of digests, and what comes next. */
  overview: DigestOverview;
};

type DigestServicesParts = {
  book: Book;
  config: Pick<Config, "digestTime">;
  database: Database;
  entries: EntryStore;
  administration: Administration;
  reminders: Reminders;
  nameOf: (person: string) => string;
  now: () => Date;
};

/** Digests over the ledger, who gets them, and what became of each. */
export function openDigests(parts: DigestServicesParts): DigestServices {
  const { book, config, database, now } = parts;
  const planHash = book.plan.hash;
  const digests = createDigests(digestParts(parts));
  const runs = createRunStore(database);
  const subscriptionStore = createSubscriptionStore(database);
  const schedule = scheduleOf(config.digestTime);
  const days = { isWorkingDay, calendarKnown };
  const kept = { planHash, runs, digests, days, now };
  const subscriptions = createSubscriptions({ ...kept, store: subscriptionStore, schedule });
  const overview = createDigestOverview(kept);
  return { digests, runs, subscriptionStore, subscriptions, overview };
}

function digestParts(parts: DigestServicesParts): DigestParts {
  const { book, config, entries, administration, reminders, nameOf } = parts;
  return {
    ...book,
    async ledger() {
      // Facts are computed in one go from the ledger; who answers for what is asked for right before.
      await administration.current();
      return entries.list(book.plan.hash);
    },
    standingsOf(ledger, asOf) {
      const { ownersOf, curves } = administration.lastKnown();
      return standingsOf(book.plan, book.targets, ledger, { asOf, ownersOf, curves });
    },
    people: { nameOf, departmentOf: (task) => administration.lastKnown().departmentOf(task) },
    unanswered: reminders.unanswered,
    days: { isWorkingDay, calendarKnown },
    schedule: scheduleOf(config.digestTime),
  };
}

/** "Fri 17:00" as a schedule. Throws what the schedule's reader says of another form. */
export function scheduleOf(text: string): WeeklySchedule {
  const read = parseSchedule(text);
  if (read.kind !== "schedule")
    throw new DubanError("config", `DUBAN_DIGEST_TIME is "${text}"; write it as "Fri 17:00".`);
  return read.schedule;
}
