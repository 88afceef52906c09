import { defaultSubscription } from "../digest/subscriptions/subscription-defaults.ts";
import type { DueJob } from "../schedule/ticker.ts";
import { scheduleOf } from "../services/digest-services.ts";
import { beginJob } from "./digest/begin.ts";
import type { DigestJobParts } from "./digest/parts.ts";
import { sendJob } from "./digest/send.ts";
import { tellFailuresJob } from "./digest/tell-failures.ts";

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
