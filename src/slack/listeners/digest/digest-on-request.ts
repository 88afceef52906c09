import type { WebClient } from "@slack/web-api";
import { NOW } from "../../../digest/blocks/action-ids.ts";
import { withReport } from "../../../digest/blocks/month-report.ts";
import { showingAllOf } from "../../../digest/blocks/past-digests.ts";
import type { DigestMessage } from "../../../digest/blocks.ts";
import { factsFor } from "../../../digest/facts/personal.ts";
import { monthToReport } from "../../../digest/periods/named-months.ts";
import { weekOf } from "../../../digest/periods/period.ts";
import type { DigestCommand } from "../../../digest/subscriptions/subscription-command.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { meetNamed } from "../meet-named.ts";
import { type Asker, placeOf, placeProblemWords } from "./digest-places.ts";

type Reply = Partial<DigestMessage> & { text: string };

/** `/digest`: the running week's, with all that was recorded so far. */
export async function preview(
  dependencies: ListenerDependencies,
  client: WebClient,
  language: Language,
): Promise<Reply> {
  const { digest, now } = dependencies;
  await meetNamed(dependencies, client);
  const { post } = digest.inWords(await digest.current(), language, { rest: "button" });
  return withReport(showingAllOf(post, NOW), monthToReport(now()), language);
}

/** `/digest 上周`, `/digest 本月`: what was sent then, else as the ledger tells it; a month or half-year with its report. */
export async function digestOfPeriod(
  dependencies: ListenerDependencies,
  client: WebClient,
  asker: Asker,
  { target, period, language }: Extract<DigestCommand, { kind: "period" }>,
): Promise<Reply> {
  const { digest, overview, now } = dependencies;
  const written = language ?? asker.language;
  const isHere = target.kind === "here";
  if (isHere && period.key === weekOf(now()).key) return preview(dependencies, client, written);
  const place = await placeOf(dependencies, client, asker, target, false);
  if ("problem" in place && !isHere) return { text: placeProblemWords(place, asker.language) };
  const recipient = "problem" in place ? asker.person : place.recipient;
  const again = period.kind === "week" ? await overview.again(period.key, recipient) : null;
  if (again !== null && (language === null || language === again.language)) return again.post;
  await meetNamed(dependencies, client);
  const facts = await digest.ofPeriod(period);
  const told = isHere ? facts : factsFor(facts, recipient);
  const { post } = digest.inWords(told, written, { rest: "button" });
  const shown = showingAllOf(post, `${NOW} ${period.key}`);
  return period.kind === "week" ? shown : withReport(shown, period, written);
}
