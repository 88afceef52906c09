import { failuresInWords } from "../../digest/runs/run-failures.ts";
import { isPerson } from "../../digest/subscriptions/subscription.ts";
import type { DueJob } from "../../schedule/ticker.ts";
import { escaped } from "../../slack/views/parts/markup.ts";
import { failureTellingJob } from "../failure-telling.ts";
import type { DigestJobParts } from "./parts.ts";

/** Tells administrators which digests could not be delivered. */
export function tellFailuresJob(parts: DigestJobParts): DueJob {
  const { services, config, client, people, logger } = parts;
  const { runs, plan } = services;
  const nameOf = (id: string): string => (isPerson(id) ? escaped(people.nameOf(id)) : `<#${id}>`);
  return failureTellingJob({
    ...parts,
    name: "tell failures",
    mark: "failed",
    administrators: config.administrators,
    take: (at) => runs.takeFailures(plan.hash, at),
    taken: (from, to) => runs.takenFailures(plan.hash, from, to),
    giveBack: (failed) => runs.returnFailures(failed.map(({ key }) => key)),
    log: ({ key, run }) => logger.error({ ...key, reason: run.reason }, "a digest could not be delivered"),
    async inWords(failed, language) {
      for (const { key } of failed) if (isPerson(key.recipient)) await people.meet(client, key.recipient);
      return failuresInWords(failed, language, nameOf);
    },
    logUntold: (digests) =>
      logger.error({ digests }, "no administrator could be told of digests that failed"),
  });
}
