import type { Logger } from "pino";
import type { DueJob } from "../schedule/ticker.ts";
import type { Services } from "../services.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import { askReviewers } from "../slack/listeners/entries/reviewers.ts";
import type { Wait } from "../slack/patience.ts";
import type { PersonDirectory } from "../slack/people.ts";

type ReviewJobParts = {
  services: Services;
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

/**
 * Asks the reviewers of what waits and was not put to them: reported at the command line, or by a process that was
 * killed in between, or refused by Slack then, or opened again since, or others were named as reviewers.
 */
export function createReviewJob({ services, client, people, now, wait, logger }: ReviewJobParts): DueJob {
  const given = { ...services, people, now, wait, logger };
  return {
    name: "ask reviewers",
    async doOne() {
      for (const waiting of await services.ledger.waitingReviews())
        await askReviewers(given, client, waiting);
      return false;
    },
  };
}
