import type { WebClient } from "@slack/web-api";
import type { Entry } from "../../../progress/entries/entry.ts";
import { type ChangedBy, changedView } from "../../views/entries/changed-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { postDirect } from "../post-direct.ts";
import { isSlackId } from "./reviewers.ts";

/** Whoever reported an entry hears that somebody else voided or corrected it, once. */
export async function tellAuthor(
  dependencies: ListenerDependencies,
  client: WebClient,
  entry: Entry,
  change: ChangedBy,
): Promise<void> {
  const { people, logger } = dependencies;
  const person = entry.author;
  if (person === change.by || !isSlackId(person)) return;
  for (const each of [person, change.by]) await people.meet(client, each);
  const language = people.languageOf(person) ?? "zh";
  const view = changedView(entry, change, { language, words: dependencies });
  const key = `changed:${entry.id}:${change.kind}`;
  await postDirect(dependencies, client, { person, key, view }).catch((error) =>
    logger.error({ error, person, entry: entry.id }, "an author could not be told of a change"),
  );
}
