import type { Logger } from "pino";
import type { Config } from "../../config.ts";
import type { SendingRate } from "../../digest/runs/sending-rate.ts";
import type { Services } from "../../services.ts";
import type { SlackApp } from "../../slack/create-slack-app.ts";
import type { DirectMessages } from "../../slack/direct-messages.ts";
import type { Wait } from "../../slack/patience.ts";
import type { PersonDirectory } from "../../slack/people.ts";

/** What the jobs of digests are put together from. */
export type DigestJobParts = {
  config: Config;
  services: Services;
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  direct: DirectMessages;
  /** The channel that is subscribed without asking; null for none. */
  digestChannel: string | null;
  /** The rate of all sending, reminders included. */
  rate: SendingRate;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};
