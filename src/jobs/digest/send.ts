import { createSender, type SendNext } from "../../digest/runs/send.ts";
import { isPerson } from "../../digest/subscriptions/subscription.ts";
import { createDigestFiles } from "../../files/digest-files.ts";
import { tasksOf } from "../../plan/plan.ts";
import type { DueJob } from "../../schedule/ticker.ts";
import type { Services } from "../../services.ts";
import { createDigestDelivery } from "../../slack/digest-delivery.ts";
import { withDirectMessages } from "../../slack/direct-delivery.ts";
import type { DigestJobParts } from "./parts.ts";

/** A line in the log for each so many sent, and one at the end. */
const LOGGED_EACH = 100;

/** Sends what was begun, one by one. Thousands take an hour: it is not to hold up other jobs. */
export function sendJob(parts: DigestJobParts): DueJob {
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
  const { services, client, people, direct, rate, now, wait, logger } = parts;
  const filesOf = createDigestFiles(services, people.nameOf);
  return {
    planHash: services.plan.hash,
    runs: services.runs,
    digests: services.digests,
    delivery: withDirectMessages(direct, createDigestDelivery({ client, wait, rate, logger, filesOf })),
    async openThread({ id, language }, ts) {
      const place = isPerson(id) ? await direct.channelWith(id) : id;
      // A reply under it may leave out the task's number where only one can be meant.
      const asked = isPerson(id) ? await tasksOwnedBy(services, id) : [];
      const memory = { question: "", language, tasks: asked, aspect: "progress", asked } as const;
      await services.memories.remember(`${place}:${ts}`, memory, now());
    },
    rate,
    now,
  };
}

async function tasksOwnedBy({ administration, plan }: Services, person: string): Promise<number[]> {
  const { ownersOf } = await administration.current();
  return tasksOf(plan).flatMap(({ number }) => (ownersOf(number).includes(person) ? [number] : []));
}
