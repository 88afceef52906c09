import type { WebClient } from "@slack/web-api";
import { once } from "../../../conversation/claim.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import type { WaitingReview } from "../../../progress/reviews/reviewed.ts";
import { reviewCard } from "../../views/entries/review-view.ts";
import { reviewedForReporter } from "../../views/entries/reviewed-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { postDirect } from "../post-direct.ts";

type Asking = Pick<
  ListenerDependencies,
  "people" | "standings" | "claims" | "now" | "wait" | "logger" | "plan" | "targets" | "english"
>;

/**
 * Each reviewer gets the card of a task that was reported as done, once a round. Where that fails, or the process is
 * killed over it, the job that looks for waiting reviews asks again.
 */
export async function askReviewers(
  dependencies: Asking,
  client: WebClient,
  { request, who, round }: WaitingReview,
): Promise<void> {
  const { claims, now, logger } = dependencies;
  for (const person of who.filter(isSlackId)) {
    const key = `review:${request.id}:${round === 0 ? "" : `${round}:`}${person}`;
    await once(claims, key, now, () => askReviewer(dependencies, client, { request, person, key })).catch(
      (error) => logger.error({ error, person, entry: request.id }, "a reviewer could not be asked"),
    );
  }
}

async function askReviewer(
  dependencies: Asking,
  client: WebClient,
  { request, person, key }: { request: Entry; person: string; key: string },
): Promise<void> {
  const { people, standings } = dependencies;
  for (const each of [request.author, person]) await people.meet(client, each);
  const standing = (await standings()).find(({ task }) => task.number === request.task) ?? null;
  const language = people.languageOf(person) ?? "zh";
  const view = reviewCard(request, standing, { language, words: dependencies });
  await postDirect(dependencies, client, { person, key, view });
}

/** The person who reported hears what a reviewer said, once. */
export async function tellRequester(
  dependencies: Omit<Asking, "standings">,
  client: WebClient,
  request: Entry,
  decision: Entry,
): Promise<void> {
  const { people, claims, now, logger } = dependencies;
  const person = request.author;
  if (!isSlackId(person)) return;
  const key = `reviewed:${decision.id}`;
  // Two presses at once would both find that nothing was posted yet.
  await once(claims, key, now, async () => {
    for (const each of [person, decision.author].filter(isSlackId)) await people.meet(client, each);
    const language = people.languageOf(person) ?? "zh";
    const view = reviewedForReporter(decision, { language, words: dependencies });
    await postDirect(dependencies, client, { person, key, view });
  }).catch((error) =>
    logger.error({ error, person, entry: request.id }, "the reporter could not be told of the review"),
  );
}

/** Whoever reported at the command line has a name there, and no direct messages. */
export function isSlackId(person: string): boolean {
  return /^[UW][A-Z0-9]{2,}$/.test(person);
}
