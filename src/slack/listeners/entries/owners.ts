import type { WebClient } from "@slack/web-api";
import { once } from "../../../conversation/claim.ts";
import type { Decided, Waited } from "../../../progress/cards/card-decisions.ts";
import type { Report, Waiting } from "../../../progress/ledger/report.ts";
import { decidedForReporter, ownerCardView } from "../../views/entries/owner-card-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { postDirect } from "../post-direct.ts";
import { askReviewers, isSlackId } from "./reviewers.ts";

/**
 * Before the person is told who was asked, they are asked: each owner gets a card for what waits, each reviewer for
 * what is to be confirmed as done. Names of those who can are learned for what is refused.
 */
export async function involveOwners(
  dependencies: ListenerDependencies,
  client: WebClient,
  reports: Report[],
): Promise<void> {
  for (const report of reports) {
    if (report.kind === "refused") await meetAll(dependencies, client, report.permission.who);
    if (report.kind === "waiting") await askOwners(dependencies, client, report);
    if (report.kind === "recorded" && report.review !== undefined)
      await askReviewers(dependencies, client, { request: report.entry, who: report.review.who, round: 0 });
  }
}

type Telling = Pick<
  ListenerDependencies,
  "people" | "claims" | "now" | "wait" | "logger" | "plan" | "targets" | "english"
>;

/** Each owner gets the card of what waits for them, once. */
export async function askOwners(
  dependencies: Telling,
  client: WebClient,
  waiting: Pick<Waiting, "card" | "reading" | "statement" | "who">,
): Promise<void> {
  const { people, logger, claims, now } = dependencies;
  const { card, statement, who } = waiting;
  for (const owner of who.filter(isSlackId)) {
    const key = `owner:${card}:${owner}`;
    await once(claims, key, now, async () => {
      await meetAll(dependencies, client, [statement.person, owner]);
      const view = ownerCardView(waiting, people.languageOf(owner) ?? "zh", { ...dependencies, people });
      await postDirect(dependencies, client, { person: owner, key, view });
    }).catch((error) => logger.error({ error, owner, card }, "an owner could not be asked"));
  }
}

/** After a card was decided: owners are asked where it waits for them, the reporter hears what an owner said. */
export async function followUp(
  dependencies: ListenerDependencies,
  client: WebClient,
  decided: Decided,
  { card, by }: { card: string; by: string },
): Promise<void> {
  if (decided.kind === "passed_on") return involveOwners(dependencies, client, [decided.report]);
  if (decided.kind === "not_allowed") return meetAll(dependencies, client, decided.permission.who);
  if (decided.kind !== "recorded" && decided.kind !== "dropped") return;
  if (decided.kind === "recorded") await involveOwners(dependencies, client, [decided.report]);
  if (decided.waited === undefined) return;
  await tellReporter(dependencies, client, decided.waited, { decided, card, by });
}

type Outcome = { decided: Extract<Decided, { kind: "recorded" | "dropped" }>; card: string; by: string };

/** Whoever reported hears what somebody else decided, once. */
export async function tellReporter(
  dependencies: Telling,
  client: WebClient,
  waited: Waited,
  { decided, card, by }: Outcome,
): Promise<void> {
  const { people, logger, claims, now } = dependencies;
  const { person } = waited.statement;
  if (person === by || !isSlackId(person)) return;
  const key = `decided:${card}`;
  await once(claims, key, now, async () => {
    await meetAll(dependencies, client, [person, by].filter(isSlackId));
    const language = people.languageOf(person) ?? "zh";
    const words = { language, by: people.nameOf(by), words: dependencies };
    const view = decidedForReporter(decided, waited, words);
    await postDirect(dependencies, client, { person, key, view });
  }).catch((error) => logger.error({ error, person, card }, "the reporter could not be told"));
}

async function meetAll(
  { people }: Pick<ListenerDependencies, "people">,
  client: WebClient,
  persons: readonly string[],
): Promise<void> {
  for (const person of persons) await people.meet(client, person);
}
