import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { calendarKnown, isWorkingDay } from "./calendar/working-days.ts";
import type { Config } from "./config.ts";
import { beginDue, type Recipient, type SendParts, sendOne } from "./digest/send.ts";
import { createDigestFiles } from "./digest-files.ts";
import type { Language } from "./language/detect-language.ts";
import { ledgerXlsx } from "./ledger-file.ts";
import { tasksOf } from "./plan/plan.ts";
import { type DueJob, startTicker, type Ticker } from "./schedule/ticker.ts";
import { openServices, type Services, scheduleOf } from "./services.ts";
import { createSlackApp, type SlackApp, type SlackConnection } from "./slack/create-slack-app.ts";
import { createDigestDelivery } from "./slack/digest-delivery.ts";
import { registerListeners } from "./slack/listeners/register.ts";
import { createPersonDirectory, type PersonDirectory } from "./slack/people.ts";
import type { Wait } from "./slack/post-once.ts";

export type AppOptions = {
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
    now,
    nameOf: people.nameOf,
    migrations: join(root, "prisma/migrations"),
    prompts: join(root, "prompts"),
    logger,
  });
  const slack = createSlackApp(connection, logger);
  const digest = { current: () => services.digests.upTo(now()), inWords: services.digests.inWords };
  const history = () => services.entries.list(services.plan.hash);
  const ledgerFile = (language: Language) =>
    ledgerXlsx({ services, nameOf: people.nameOf, language, now: now() });
  const given = { ...services, app: slack.app, digest, history, ledgerFile, people };
  registerListeners({ ...given, now, wait, logger });
  const send: SendParts = {
    planHash: services.plan.hash,
    runs: services.runs,
    digests: services.digests,
    delivery: createDigestDelivery(
      slack.app.client,
      wait,
      logger,
      createDigestFiles(services, people.nameOf),
    ),
    openThread: ({ id, language }, ts) =>
      services.memories.remember(
        `${id}:${ts}`,
        { question: "", language, tasks: [], aspect: "progress" },
        now(),
      ),
    days: { isWorkingDay, calendarKnown },
    schedule: scheduleOf(config.digestTime),
    now,
  };
  let ticker: Ticker | null = null;
  return {
    services,
    port: slack.port,
    async start() {
      await slack.start();
      ticker = startTicker(
        [
          digestJob(send, services, { client: slack.app.client, people, digestChannel }),
          forgetJob(services, now),
        ],
        logger,
      );
      // What fell due while nobody was there is sent on return, without waiting for the next minute.
      void ticker.tick();
      // The first question must not wait for the index, nor the start for it.
      services.warmUp().catch((error) => logger.error({ error }, "the search could not be prepared"));
    },
    tick: async () => ticker?.tick(),
    idle: slack.idle,
    async stop() {
      await ticker?.stop();
      await slack.stop();
      await services.close();
    },
  };
}

type Posting = { client: SlackApp["app"]["client"]; people: PersonDirectory; digestChannel: string | null };

/** The weekly digest to the configured channel. */
function digestJob(send: SendParts, services: Services, { client, people, digestChannel }: Posting): DueJob {
  return {
    name: "digest",
    async doOne() {
      if (digestChannel === null) return false;
      const recipient: Recipient = { id: digestChannel, language: "zh", since: await services.importedAt() };
      const authors = new Set((await services.entries.list(services.plan.hash)).map((entry) => entry.author));
      const { ownersOf } = await services.administration.current();
      const owners = tasksOf(services.plan).flatMap(({ number }) => ownersOf(number));
      for (const person of new Set([...authors, ...owners])) await people.meet(client, person);
      await beginDue(send, recipient);
      return sendOne(send, recipient);
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
