import type { Logger } from "pino";
import { calendarKnown, isWorkingDay } from "./calendar/working-days.ts";
import type { Config } from "./config.ts";
import { createPace } from "./digest/pace.ts";
import { withProse } from "./digest/prose.ts";
import { type BeginParts, beginDue } from "./digest/run-begin.ts";
import { failuresInWords } from "./digest/run-failures.ts";
import { createSender, type SendNext } from "./digest/send.ts";
import { isPerson } from "./digest/subscription.ts";
import { defaultSubscription, ownersWithout, served } from "./digest/subscription-defaults.ts";
import { createDigestFiles } from "./digest-files.ts";
import { tasksOf } from "./plan/plan.ts";
import type { DueJob } from "./schedule/ticker.ts";
import { type Services, scheduleOf } from "./services.ts";
import type { SlackApp } from "./slack/create-slack-app.ts";
import { createDigestDelivery } from "./slack/digest-delivery.ts";
import { withDirectMessages } from "./slack/direct-delivery.ts";
import { postDirect } from "./slack/listeners/post-direct.ts";
import type { Wait } from "./slack/patience.ts";
import type { PersonDirectory } from "./slack/people.ts";
import { escaped } from "./slack/views/markup.ts";

export type DigestJobParts = {
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

export type DigestJobs = {
  /** Subscribes the first channel where nobody has decided about it yet. */
  subscribeFirstChannel(): Promise<void>;
  /** Begins what fell due, for everybody. */
  begin: DueJob;
  /** Sends what was begun, one by one. Thousands take an hour: it is not to hold up other jobs. */
  send: DueJob;
  /** Tells administrators what could not be delivered. */
  tellFailures: DueJob;
};

/** The weekly digests: who gets them, beginning, sending, and what became of them. */
export function createDigestJobs(parts: DigestJobParts): DigestJobs {
  return {
    subscribeFirstChannel: () => subscribeFirstChannel(parts),
    begin: beginJob(parts),
    send: sendJob(parts),
    tellFailures: tellFailuresJob(parts),
  };
}

async function subscribeFirstChannel(parts: DigestJobParts): Promise<void> {
  const { config, services, digestChannel: recipient, now } = parts;
  if (recipient === null) return;
  const planHash = services.plan.hash;
  // Where an older Duban has sent digests already, none is missed for the change of programs.
  const [earlier] = await services.runs.ofRecipient(planHash, recipient, 1);
  const since = earlier?.run.due ?? now();
  const schedule = scheduleOf(config.digestTime);
  const subscription = defaultSubscription({ recipient, schedule, language: "zh", since, now: now() });
  await services.subscriptionStore.addMissing(planHash, [subscription]);
}

function beginJob(parts: DigestJobParts): DueJob {
  const { services, client, people, now, wait } = parts;
  const begin: BeginParts = {
    planHash: services.plan.hash,
    runs: services.runs,
    digests: {
      async of(period) {
        await meetEverybody(parts);
        return withProse(await services.digests.of(period), services.writeProse);
      },
    },
    days: { isWorkingDay, calendarKnown },
    now,
    wait,
  };
  return {
    name: "begin digests",
    async doOne() {
      const owners = await ownersNow(services);
      const subscriptions = await services.subscriptionStore.list(begin.planHash);
      const subscribed = new Set(subscriptions.map(({ recipient }) => recipient));
      const log = owners.size === 0 ? [] : await services.administration.log();
      const missing = ownersWithout(subscribed, owners, log, now());
      const schedule = scheduleOf(parts.config.digestTime);
      for (const { person, since } of missing) {
        await people.meet(client, person);
        const language = people.languageOf(person) ?? "zh";
        const added = defaultSubscription({ recipient: person, schedule, language, since, now: now() });
        await services.subscriptionStore.addMissing(begin.planHash, [added]);
        subscriptions.push(added);
      }
      await beginDue(begin, served(subscriptions, owners));
      return false;
    },
  };
}

async function ownersNow({ administration, plan }: Services): Promise<Set<string>> {
  const { ownersOf } = await administration.current();
  return new Set(tasksOf(plan).flatMap(({ number }) => ownersOf(number)));
}

/** Names are frozen with the facts: those who reported and those who own are asked for first. */
async function meetEverybody({ services, client, people }: DigestJobParts): Promise<void> {
  const authors = (await services.entries.list(services.plan.hash)).map((entry) => entry.author);
  for (const person of new Set([...authors, ...(await ownersNow(services))]))
    await people.meet(client, person);
}

/** A line in the log for each so many sent, and one at the end. */
const LOGGED_EACH = 100;

function sendJob(parts: DigestJobParts): DueJob {
  const { services, logger } = parts;
  const sendNext = createSender(sendParts(parts));
  let sent = 0;
  const logProgress = async (): Promise<void> => {
    const tally = await services.runs.newestTally(services.plan.hash);
    if (tally !== null) logger.info({ period: tally.period, ...tally.states }, "digests are being sent");
  };
  const doOne: SendNext = async () => {
    const went = await sendNext();
    if (went === true) sent += 1;
    if ((went === true && sent % LOGGED_EACH === 0) || (went !== true && sent > 0)) await logProgress();
    if (went !== true) sent = 0;
    return went;
  };
  return { name: "send digests", doOne };
}

function sendParts(parts: DigestJobParts): Parameters<typeof createSender>[0] {
  const { config, services, client, people, now, wait, logger } = parts;
  const files = createDigestFiles(services, people.nameOf);
  return {
    planHash: services.plan.hash,
    runs: services.runs,
    digests: services.digests,
    delivery: withDirectMessages(client, createDigestDelivery(client, wait, logger, files)),
    async openThread({ id, language }, ts) {
      const place = isPerson(id) ? await directMessageWith(client, id) : id;
      const asked = isPerson(id) ? await tasksOwnedBy(services, id) : [];
      const memory = { question: "", language, tasks: asked, aspect: "progress", asked } as const;
      await services.memories.remember(`${place}:${ts}`, memory, now());
    },
    pace: createPace({ rate: config.digestRate, now, wait }),
    now,
  };
}

/** A person's messages stand in the channel that Slack keeps for the two. */
async function directMessageWith(client: DigestJobParts["client"], person: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: person });
  return channel?.id ?? person;
}

async function tasksOwnedBy({ administration, plan }: Services, person: string): Promise<number[]> {
  const { ownersOf } = await administration.current();
  return tasksOf(plan).flatMap(({ number }) => (ownersOf(number).includes(person) ? [number] : []));
}

function tellFailuresJob(parts: DigestJobParts): DueJob {
  const { services, config, client, people, now, logger } = parts;
  const planHash = services.plan.hash;
  return {
    name: "tell failures",
    async doOne() {
      const failed = await services.runs.takeFailures(planHash, now());
      for (const { key, run } of failed)
        logger.error({ ...key, reason: run.reason }, "a digest could not be delivered");
      if (failed.length === 0 || config.administrators.length === 0) return false;
      const keys = failed.map(({ key }) => key);
      for (const { recipient } of keys) if (isPerson(recipient)) await people.meet(client, recipient);
      const nameOf = (id: string): string => (isPerson(id) ? escaped(people.nameOf(id)) : `<#${id}>`);
      const told = await Promise.allSettled(
        config.administrators.map(async (person) => {
          await people.meet(client, person);
          const text = failuresInWords(failed, people.languageOf(person) ?? "zh", nameOf);
          const section = { type: "section" as const, text: { type: "mrkdwn" as const, text } };
          const key = `failed:${keys.map(({ period, recipient }) => `${period}:${recipient}`).join()}`;
          await postDirect(parts, client, { person, key: shortened(key), view: { text, blocks: [section] } });
        }),
      );
      if (told.every(({ status }) => status === "rejected")) {
        logger.error({ runs: keys.length }, "no administrator could be told of digests that failed");
        await services.runs.returnFailures(keys);
      }
      return false;
    },
  };
}

/** Slack keeps little metadata with a message (https://docs.slack.dev/messaging/message-metadata). */
function shortened(key: string): string {
  return key.length <= 200 ? key : `${key.slice(0, 150)}…${key.length}`;
}
