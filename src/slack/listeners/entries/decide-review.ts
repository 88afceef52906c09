import type { WebClient } from "@slack/web-api";
import type { Language } from "../../../language/detect-language.ts";
import type { EntryId } from "../../../progress/entries/entry.ts";
import type { Reviewed, Verdict } from "../../../progress/reviews/reviewed.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { tellRequester } from "./reviewers.ts";

type Given = { entry: string; verdict: Verdict; by: string; language: Language };

/** Decides, learns the names that the outcome mentions, and tells whoever reported; told once, however often pressed. */
export async function decideReview(
  dependencies: ListenerDependencies,
  client: WebClient,
  { entry, verdict, by, language }: Given,
): Promise<Reviewed> {
  const { ledger, people, homes } = dependencies;
  const reviewed = await ledger.review(entry as EntryId, verdict, by, language);
  if (reviewed.kind === "not_allowed")
    for (const person of reviewed.permission.who) await people.meet(client, person);
  if (reviewed.kind === "reviewed" || reviewed.kind === "already_reviewed") {
    await people.meet(client, reviewed.decision.author);
    await tellRequester(dependencies, client, reviewed.request, reviewed.decision);
    const { task, author } = reviewed.request;
    await homes.refresh(client, { by, tasks: [task], others: [author] });
  }
  return reviewed;
}
