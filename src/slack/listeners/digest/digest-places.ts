import type { WebClient } from "@slack/web-api";
import { isPerson } from "../../../digest/subscriptions/subscription.ts";
import type { DigestTarget } from "../../../digest/subscriptions/subscription-command.ts";
import { PLACE_PROBLEMS, type PlaceProblem } from "../../../digest/subscriptions/subscription-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import { channelNamed, placeProblem, seeChannel } from "../../channel-access.ts";
import { escaped } from "../../views/parts/markup.ts";
import type { ListenerDependencies } from "../dependencies.ts";

/** Who gave a command, where, and in which language. */
export type Asker = { person: string; channel: string; language: Language };

/** The recipient that is meant, with the name to call it by; or why it may not be. */
type DigestPlace = { recipient: string; name: string } | { problem: PlaceProblem; name: string };

type Dependencies = Pick<ListenerDependencies, "administration" | "people">;

/**
 * Whose digest a command is about. A channel's may be decided by its members and by administrators; a person's by
 * themselves and by administrators. `isPosting`: Duban must be able to post there.
 */
export async function placeOf(
  dependencies: Dependencies,
  client: WebClient,
  asker: Asker,
  target: DigestTarget,
  isPosting: boolean,
): Promise<DigestPlace> {
  const { person, channel } = asker;
  if (target.kind === "person") return personAt(dependencies, client, asker, target.id);
  const isHere = target.kind === "here" && !channel.startsWith("D");
  if (target.kind === "me" || (target.kind === "here" && !isHere))
    return personAt(dependencies, client, asker, person);
  const typed = target.kind === "channel_named" ? `#${target.name}` : "";
  const id =
    target.kind === "channel"
      ? target.id
      : target.kind === "channel_named"
        ? await channelNamed(client, target.name)
        : channel;
  const seen = id === null ? null : await seeChannel(client, id);
  if (seen === null) return { problem: "unknown_channel", name: escaped(typed) };
  const name = escaped(` #${seen.name} `);
  const isAdministrator = mayAdminister(dependencies, person);
  const problem = await placeProblem(client, seen, { person, isAdministrator, isPosting });
  return problem === null ? { recipient: seen.id, name } : { problem, name };
}

async function personAt(
  dependencies: Dependencies,
  client: WebClient,
  { person, language }: Asker,
  recipient: string,
): Promise<DigestPlace> {
  const isSelf = recipient === person;
  if (isSelf) return { recipient, name: YOU[language] };
  if (!mayAdminister(dependencies, person)) return { problem: "other_person", name: "" };
  await dependencies.people.meet(client, recipient);
  return { recipient, name: escaped(dependencies.people.nameOf(recipient)) };
}

const YOU: Record<Language, string> = { zh: "您", en: "you" };

function mayAdminister({ administration }: Dependencies, person: string): boolean {
  return administration.mayChange(person).verdict === "allowed";
}

/** Why a place may not have a digest, with its name. */
export function placeProblemWords(
  { problem, name }: Extract<DigestPlace, { problem: PlaceProblem }>,
  language: Language,
): string {
  return PLACE_PROBLEMS[language][problem](name);
}

/** What a recipient is called in a list: "#督办", "您", a name. */
export async function nameOfRecipient(
  { people }: Dependencies,
  client: WebClient,
  { person, language }: Asker,
  recipient: string,
): Promise<string> {
  if (recipient === person) return language === "zh" ? "我的周报" : "My digest";
  if (!isPerson(recipient)) return `#${(await seeChannel(client, recipient))?.name ?? recipient}`;
  await people.meet(client, recipient);
  return people.nameOf(recipient);
}
