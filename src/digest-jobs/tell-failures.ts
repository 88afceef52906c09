import { failuresInWords } from "../digest/run-failures.ts";
import { isPerson } from "../digest/subscription.ts";
import type { DueJob } from "../schedule/ticker.ts";
import { postDirect } from "../slack/listeners/post-direct.ts";
import { escaped } from "../slack/views/markup.ts";
import type { DigestJobParts } from "./parts.ts";

/** Tells administrators what could not be delivered, each failure once. */
export function tellFailuresJob(parts: DigestJobParts): DueJob {
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
