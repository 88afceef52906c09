import type { Logger } from "pino";
import { decidedReviews } from "../progress/reviews/decided-reviews.ts";
import type { DueJob } from "../schedule/ticker.ts";
import type { Services } from "../services.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import { askOwners, tellReporter } from "../slack/listeners/entries/owners.ts";
import { isSlackId, tellRequester } from "../slack/listeners/entries/reviewers.ts";
import type { Wait } from "../slack/patience.ts";
import type { PersonDirectory } from "../slack/people.ts";

type DecisionJobParts = {
  services: Services;
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

/** A decision older than this is no news; a message of it is looked for in the history before it is posted. */
const NEWS_MS = 72 * 3_600_000;

/**
 * Tells in Slack what was decided elsewhere, or by a process that was killed before it told: owners have the cards
 * that wait for them, and whoever reported hears what an owner, a reviewer or the command line decided. Each is told
 * under the key that a press in Slack tells it under, so that nothing is said twice.
 */
export function createDecisionJob(parts: DecisionJobParts): DueJob {
  const { services, client, people, now, wait, logger } = parts;
  const given = { ...services, people, now, wait, logger };
  return {
    name: "tell decisions",
    async doOne() {
      const since = new Date(now().getTime() - NEWS_MS);
      await askOwnersOf(parts, since);
      for (const { id: card, kind, by, waited, outcome: decided } of await services.ledger.decidedCards(
        since,
      )) {
        // What authors decide of their own cards is seen where they press; only the command line shows it to nobody.
        if (kind === "owner" || !isSlackId(by))
          await tellReporter(given, client, waited, { decided, card, by });
      }
      const ledger = await services.entries.list(services.plan.hash);
      for (const { request, decision } of decidedReviews(ledger, since))
        await tellRequester(given, client, request, decision);
      return false;
    },
  };
}

async function askOwnersOf(
  { services, client, people, now, wait, logger }: DecisionJobParts,
  since: Date,
): Promise<void> {
  const { ledger, administration } = services;
  const open = (await ledger.openCards()).filter(
    ({ kind, statement }) => kind === "owner" && statement.at > since,
  );
  if (open.length === 0) return;
  const { ownersOf } = await administration.current();
  const given = { ...services, people, now, wait, logger };
  for (const { id: card, reading, statement } of open)
    await askOwners(given, client, { card, reading, statement, who: ownersOf(reading.task) });
}
