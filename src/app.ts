import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { Period } from "./digest/periods/period.ts";
import { ledgerXlsx } from "./files/ledger-file.ts";
import { reportFile } from "./files/report-file.ts";
import { createJobs } from "./jobs/create-jobs.ts";
import { startTickers } from "./jobs/tickers.ts";
import type { Language } from "./language/detect-language.ts";
import type { Ticker } from "./schedule/ticker.ts";
import { type Openers, openServices, type Services } from "./services.ts";
import { createSlackApp, type SlackApp, type SlackConnection } from "./slack/create-slack-app.ts";
import { createHomes } from "./slack/homes.ts";
import { keepUntilDone } from "./slack/keep-until-done.ts";
import { registerListeners } from "./slack/listeners/register.ts";
import { createPersonDirectory, type PersonDirectory } from "./slack/people.ts";
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
  const parts = { config, services, people, now, wait, logger };
  listen(slack.app, parts);
  const kept = keepUntilDone(slack.app, { received: services.received, now, logger });
  const lost = { name: "lost deliveries", doOne: kept.replayOne };
  const jobs = { ...createJobs({ ...parts, client: slack.app.client, digestChannel }), lost };
  let tickers: Ticker[] = [];
  return {
    services,
    port: slack.port,
    async start() {
      await jobs.digests.subscribeFirstChannel();
      await slack.start();
      tickers = startTickers(jobs, { services, now, logger });
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

type Parts = {
  config: Config;
  services: Services;
  people: PersonDirectory;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

/** Gives the listeners what they work with. */
function listen(app: SlackApp["app"], { config, services, people, now, wait, logger }: Parts): void {
  const { upTo, ofPeriod, inWords } = services.digests;
  registerListeners({
    ...services,
    administrators: config.administrators,
    app,
    digest: {
      current: () => upTo(now()),
      ofPeriod: (period: Period) => ofPeriod(period, now()),
      inWords,
    },
    history: () => services.entries.list(services.plan.hash),
    ledgerFile: (language: Language) => ledgerXlsx({ services, nameOf: people.nameOf, language, now: now() }),
    reportFile: (period: Period, language: Language) => reportFile(services, period, language, now()),
    people,
    homes: createHomes({ ...services, people, now, logger }),
    status: async (language: Language) => statusLines(await statusOf(services, config), language),
    now,
    wait,
    logger,
  });
}
