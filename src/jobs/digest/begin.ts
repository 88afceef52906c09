import { calendarKnown, isWorkingDay } from "../../calendar/working-days.ts";
import { withProse } from "../../digest/prose.ts";
import { type BeginParts, beginDue } from "../../digest/runs/run-begin.ts";
import { isPerson, type Subscription } from "../../digest/subscriptions/subscription.ts";
import {
  defaultSubscription,
  ownersWithout,
  served,
} from "../../digest/subscriptions/subscription-defaults.ts";
import { tasksOf } from "../../plan/plan.ts";
import type { DueJob } from "../../schedule/ticker.ts";
import { scheduleOf } from "../../services/digest-services.ts";
import type { Services } from "../../services.ts";
import type { DigestJobParts } from "./parts.ts";

/** Begins what fell due, for everybody; owners who are new are subscribed first. */
export function beginJob(parts: DigestJobParts): DueJob {
  const { services, now, wait } = parts;
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
      await beginDue(begin, served(await subscriptionsWith(parts, owners), owners));
      return false;
    },
  };
}

/** All subscriptions; each owner has one from now on. */
async function subscriptionsWith(parts: DigestJobParts, owners: Set<string>): Promise<Subscription[]> {
  const { services, config, client, people, now, wait } = parts;
  const planHash = services.plan.hash;
  const subscriptions = await services.subscriptionStore.list(planHash);
  const subscribed = new Set(subscriptions.map(({ recipient }) => recipient));
  const log = owners.size === 0 ? [] : await services.administration.log();
  const schedule = scheduleOf(config.digestTime);
  const without = ownersWithout(subscribed, owners, log, now());
  // Their language is that of their digests from now on.
  await people.refresh(
    client,
    without.map(({ person }) => person),
    wait,
  );
  for (const { person, since } of without) {
    const language = people.languageOf(person) ?? "zh";
    const added = defaultSubscription({ recipient: person, schedule, language, since, now: now() });
    await services.subscriptionStore.addMissing(planHash, [added]);
    subscriptions.push(added);
  }
  return subscriptions;
}

async function ownersNow({ administration, plan }: Services): Promise<Set<string>> {
  const { ownersOf } = await administration.current();
  return new Set(tasksOf(plan).flatMap(({ number }) => ownersOf(number)));
}

/**
 * Names are frozen with the facts: those who reported, who own and who get the digest are asked for first, in the same
 * go as whether they are still there.
 */
async function meetEverybody({ services, client, people, wait }: DigestJobParts): Promise<void> {
  const { plan, entries, subscriptionStore } = services;
  const authors = (await entries.list(plan.hash)).map((entry) => entry.author);
  const recipients = (await subscriptionStore.list(plan.hash)).map(({ recipient }) => recipient);
  const everybody = [...authors, ...(await ownersNow(services)), ...recipients].filter(isPerson);
  await people.refresh(client, everybody, wait);
}
