import type { Logger } from "pino";
import type { SendingRate } from "../digest/runs/sending-rate.ts";
import { reminderFailuresInWords } from "../reminders/failures-in-words.ts";
import type { DueJob } from "../schedule/ticker.ts";
import type { Services } from "../services.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import type { DirectMessages } from "../slack/direct-messages.ts";
import type { Wait } from "../slack/patience.ts";
import type { PersonDirectory } from "../slack/people.ts";
import { createReminderDelivery } from "../slack/reminder-delivery.ts";
import { escaped } from "../slack/views/parts/markup.ts";
import { failureTellingJob } from "./failure-telling.ts";

type ReminderJobParts = {
  administrators: string[];
  services: Services;
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  direct: DirectMessages;
  /** The rate of all sending, digests included. */
  rate: SendingRate;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

export type ReminderJobs = { remind: DueJob; tellFailures: DueJob };

/** Reminders to owners: begun and sent one by one, and administrators told of those that failed. */
export function createReminderJobs(parts: ReminderJobParts): ReminderJobs {
  const { services, client, people, direct, rate, now } = parts;
  const delivery = createReminderDelivery({
    client,
    direct,
    people,
    english: services.english,
    lights: services.lights,
    async listen(channel, ts, { person, tasks }) {
      const language = people.languageOf(person) ?? "zh";
      const memory = { question: "", language, tasks, aspect: "progress", asked: tasks } as const;
      // Replies come in the thread, and as often right below it.
      for (const key of [`${channel}:${ts}`, `${channel}:`])
        await services.memories.remember(key, memory, now());
    },
  });
  return {
    remind: { name: "remind owners", doOne: () => services.reminders.doOne(delivery, rate) },
    tellFailures: tellFailuresJob(parts),
  };
}

function tellFailuresJob(parts: ReminderJobParts): DueJob {
  const { services, client, people, logger } = parts;
  const { reminders } = services;
  return failureTellingJob({
    ...parts,
    name: "tell failed reminders",
    mark: "reminder_failed",
    take: (at) => reminders.takeFailures(at),
    taken: (from, to) => reminders.takenFailures(from, to),
    giveBack: (failed) => reminders.returnFailures(failed),
    log: ({ key, run }) => logger.error({ ...key, reason: run.reason }, "a reminder could not be delivered"),
    async inWords(failed, language) {
      for (const { key } of failed) await people.meet(client, key.person);
      return reminderFailuresInWords(failed, language, (id) => escaped(people.nameOf(id)));
    },
    logUntold: (count) =>
      logger.error({ reminders: count }, "no administrator could be told of failed reminders"),
  });
}
