import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { Period } from "./digest/periods/period.ts";
import { createSendingRate } from "./digest/runs/sending-rate.ts";
import { ledgerXlsx } from "./files/ledger-file.ts";
import { reportFile } from "./files/report-file.ts";
import { createDigestJobs } from "./jobs/digest-jobs.ts";
import { createReminderJobs } from "./jobs/reminder-jobs.ts";
import { createReviewJob } from "./jobs/review-jobs.ts";
import type { Language } from "./language/detect-language.ts";
import { type DueJob, startTicker, type Ticker } from "./schedule/ticker.ts";
import { type Openers, openServices, type Services } from "./services.ts";
import { createSlackApp, type SlackConnection } from "./slack/create-slack-app.ts";
import { createDirectMessages } from "./slack/direct-messages.ts";
import { createHomes } from "./slack/homes.ts";
import { keepUntilDone } from "./slack/keep-until-done.ts";
import { registerListeners } from "./slack/listeners/register.ts";
import { createPersonDirectory } from "./slack/people.ts";
import type { Wait } from "./slack/post-once.ts";
import { statusLines, statusOf } from "./status.ts";

export type AppOptions = Openers & {
  root: string;
  connection: SlackConnection;
  now: () => Date;
  logger: Logger;
  /** Where the digest goes: a channel's id, or how to find it once Slack is reached. */
  digestChannel: string | null;
  /** How waiting is done before something is tried again; a real wait unless told. */
  wait?: Wait;
};

/** Duban in a Slack: real or local. */
export type Duban = {
  services: Services;
  /** The port that events are received on over HTTP. */
  port(): number;
  start(): Promise<void>;
  /** Does what is due now, for a clock that was moved. */
  tick(): Promise<void>;
  /** Resolves when nothing is being answered. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

const realWait: Wait = (milliseconds) => sleep(milliseconds);

/** All wiring, nothing else. */
export async function createApp(config: Config, options: AppOptions): Promise<Duban> {
  const { root, connection, now, logger, digestChannel, wait = realWait } = options;
  const people = createPersonDirectory();
  const services = await openServices(config, {
    ...options,
    nameOf: people.nameOf,
    migrations: join(root, "prisma/migrations"),
    prompts: join(root, "prompts"),
  });
  const slack = createSlackApp(connection, logger);
  const { upTo, ofPeriod, inWords } = services.digests;
  const digest = {
    current: () => upTo(now()),
    ofPeriod: (period: Period) => ofPeriod(period, now()),
    inWords,
  };
  const history = () => services.entries.list(services.plan.hash);
  const ledgerFile = (language: Language) =>
    ledgerXlsx({ services, nameOf: people.nameOf, language, now: now() });
  const report = (period: Period, language: Language) => reportFile(services, period, language, now());
  const status = async (language: Language) => statusLines(await statusOf(services, config), language);
  const { administrators } = config;
  const homes = createHomes({ ...services, people, now, logger });
  const given = {
    ...services,
    administrators,
    app: slack.app,
    digest,
    history,
    ledgerFile,
    reportFile: report,
    people,
    homes,
    status,
  };
  registerListeners({ ...given, now, wait, logger });
  const kept = keepUntilDone(slack.app, { received: services.received, now, logger });
  const { client } = slack.app;
  const direct = createDirectMessages(client, people);
  const pace = createSendingRate({ rate: config.digestRate, now, wait });
  const sent = { services, client, people, direct, pace, now, wait, logger };
  const digests = createDigestJobs({ ...sent, config, digestChannel });
  const reminders = createReminderJobs({ ...sent, administrators });
  const reviews = createReviewJob({ services, client, people, now, wait, logger });
  let tickers: Ticker[] = [];
  return {
    services,
    port: slack.port,
    async start() {
      await digests.subscribeFirstChannel();
      await slack.start();
      // Sending to thousands takes an hour: it has a ticker of its own, so that nothing else waits for it.
      const sending = startTicker(
        [reminders.remind, reminders.tellFailures, digests.send, digests.tellFailures],
        logger,
      );
      // So has beginning: it asks Slack who everybody is, and a model for a paragraph.
      const beginning = startTicker([digests.begin, wakeJob(sending)], logger);
      const ticker = startTicker([reviews, forgetJob(services, now)], logger);
      const lost = startTicker([{ name: "lost deliveries", doOne: kept.replayOne }], logger);
      tickers = [beginning, sending, ticker, lost];
      // What fell due while nobody was there is sent on return, without waiting for the next minute.
      for (const each of [beginning, ticker, lost]) void each.tick();
      // The first question must not wait for the index, nor the start for it.
      services.warmUp().catch((error) => logger.error({ error }, "the search could not be prepared"));
    },
    async tick() {
      for (const each of tickers) await each.tick();
    },
    idle: slack.idle,
    async stop() {
      await Promise.all(tickers.map((each) => each.stop()));
      await slack.stop();
      await services.close();
    },
  };
}

/** What was begun is sent now, and not only at the sending's own minute. */
function wakeJob(sending: Ticker): DueJob {
  return {
    name: "wake sending",
    async doOne() {
      void sending.tick();
      return false;
    },
  };
}

/** What Slack delivered is remembered for a day. */
function forgetJob({ claims }: Services, now: () => Date): DueJob {
  const DAY_MS = 86_400_000;
  return {
    name: "forget claims",
    async doOne() {
      await claims.forgetBefore(new Date(now().getTime() - DAY_MS));
      return false;
    },
  };
}
