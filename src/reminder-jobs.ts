import type { Logger } from "pino";
import type { Pace } from "./digest/pace.ts";
import { reminderFailuresInWords } from "./reminders/failures-in-words.ts";
import type { DueJob } from "./schedule/ticker.ts";
import type { Services } from "./services.ts";
import type { SlackApp } from "./slack/create-slack-app.ts";
import type { DirectMessages } from "./slack/direct-messages.ts";
import { postDirect } from "./slack/listeners/post-direct.ts";
import type { Wait } from "./slack/patience.ts";
import type { PersonDirectory } from "./slack/people.ts";
import { createReminderDelivery } from "./slack/reminder-delivery.ts";
import { escaped } from "./slack/views/markup.ts";

export type ReminderJobParts = {
  administrators: string[];
  services: Services;
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  direct: DirectMessages;
  /** The pace of all sending, digests included. */
  pace: Pace;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

/** Reminders to owners: begun and sent one by one, and administrators told of those that failed. */
export function createReminderJobs(parts: ReminderJobParts): { remind: DueJob; tellFailures: DueJob } {
  const { services, client, people, direct, pace, now } = parts;
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
    remind: { name: "remind owners", doOne: () => services.reminders.doOne(delivery, pace) },
    tellFailures: tellFailuresJob(parts),
  };
}

function tellFailuresJob(parts: ReminderJobParts): DueJob {
  const { services, administrators, client, people, logger } = parts;
  return {
    name: "tell failed reminders",
    async doOne() {
      const failed = await services.reminders.takeFailures();
      const [first] = failed;
      if (first === undefined) return false;
      for (const { key, run } of failed) {
        logger.error({ ...key, reason: run.reason }, "a reminder could not be delivered");
        await people.meet(client, key.person);
      }
      if (administrators.length === 0) return false;
      const told = await Promise.allSettled(
        administrators.map(async (person) => {
          await people.meet(client, person);
          const nameOf = (id: string): string => escaped(people.nameOf(id));
          const text = reminderFailuresInWords(failed, people.languageOf(person) ?? "zh", nameOf);
          const section = { type: "section" as const, text: { type: "mrkdwn" as const, text } };
          const key = `reminder_failed:${first.key.period}:${first.key.person}:${failed.length}`;
          await postDirect(parts, client, { person, key, view: { text, blocks: [section] } });
        }),
      );
      if (told.every(({ status }) => status === "rejected")) await services.reminders.returnFailures(failed);
      return false;
    },
  };
}
