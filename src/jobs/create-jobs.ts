import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { createSendingRate } from "../digest/runs/sending-rate.ts";
import type { DueJob } from "../schedule/ticker.ts";
import type { Services } from "../services.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import { createDirectMessages } from "../slack/direct-messages.ts";
import type { Wait } from "../slack/patience.ts";
import type { PersonDirectory } from "../slack/people.ts";
import { createDecisionJob } from "./decision-jobs.ts";
import { createDigestJobs, type DigestJobs } from "./digest-jobs.ts";
import { createReminderJobs, type ReminderJobs } from "./reminder-jobs.ts";
import { createReviewJob } from "./review-jobs.ts";

/** What falls due by the clock. */
export type Jobs = { digests: DigestJobs; reminders: ReminderJobs; reviews: DueJob; decisions: DueJob };

type JobParts = {
  config: Config;
  services: Services;
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  /** The channel that is subscribed without asking; null for none. */
  digestChannel: string | null;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

/** The jobs of this process; digests and reminders share one rate of sending. */
export function createJobs(parts: JobParts): Jobs {
  const { config, client, people, now, wait } = parts;
  const direct = createDirectMessages(client, people);
  const rate = createSendingRate({ rate: config.digestRate, now, wait });
  const { administrators } = config;
  return {
    digests: createDigestJobs({ ...parts, direct, rate }),
    reminders: createReminderJobs({ ...parts, direct, rate, administrators }),
    reviews: createReviewJob(parts),
    decisions: createDecisionJob(parts),
  };
}
