import type { WebClient } from "@slack/web-api";
import type { ListenerDependencies } from "./dependencies.ts";

/** Learns the names of all who stand in the ledger: those who reported or voided, and those who own a task. */
export async function meetNamed(
  { people, history, standings }: Pick<ListenerDependencies, "people" | "history" | "standings">,
  client: WebClient,
): Promise<void> {
  const named = [
    ...(await history()).flatMap(({ author, voided }) => (voided === null ? [author] : [author, voided.by])),
    ...(await standings()).flatMap(({ owners }) => owners),
  ];
  for (const each of new Set(named)) await people.meet(client, each);
}
