import type { WebClient } from "@slack/web-api";
import type { Language } from "../language/detect-language.ts";
import { patiently, refusalOf, type Wait } from "./patience.ts";
import { listPeople, type PersonSeen, seePerson } from "./see-people.ts";

/** Names and languages of people, as Slack has them; kept while Duban runs, and asked anew with each digest. */
export type PersonDirectory = {
  /** The name known so far; the id where nobody has asked Slack yet. */
  nameOf(person: string): string;
  /** Makes sure that a person's name is known. Never throws: a name is no reason to leave somebody without a reply. */
  meet(client: WebClient, person: string): Promise<void>;
  /** As `meet`, but throws what Slack refuses with, for whoever can wait. */
  ask(client: WebClient, person: string): Promise<void>;
  /**
   * Asks Slack anew about all of them, known or not, waiting as long as it says: a few one by one, many from the
   * workspace's list. Never throws.
   */
  refresh(client: WebClient, persons: Iterable<string>, wait: Wait): Promise<void>;
  languageOf(person: string): Language | undefined;
  /** Whether Slack said that the account is deactivated. A message to one is taken without an error and read by nobody. */
  isDeactivated(person: string): boolean;
};

/** From so many on, the list is asked for: `users.info` takes about a hundred calls a minute, a page names 200. */
const MANY = 20;

/** A directory that fills as people speak. */
export function createPersonDirectory(): PersonDirectory {
  const known = new Map<string, PersonSeen>();
  const learn = (seen: PersonSeen | null): void => {
    if (seen !== null) known.set(seen.id, seen);
  };
  const ask: PersonDirectory["ask"] = async (client, person) => {
    if (!known.has(person)) learn(await seePerson(client, person));
  };
  return {
    nameOf: (person) => known.get(person)?.name ?? person,
    languageOf: (person) => known.get(person)?.language,
    isDeactivated: (person) => known.get(person)?.isDeactivated ?? false,
    meet: (client, person) => ask(client, person).catch(() => undefined),
    ask,
    async refresh(client, persons, wait) {
      const wanted = new Set(persons);
      try {
        if (wanted.size >= MANY) {
          for (const seen of await listPeople(client, wanted, wait)) {
            learn(seen);
            wanted.delete(seen.id);
          }
        }
        // Of many, those who are not in the list: strangers of shared channels.
        for (const person of wanted) learn(await seePatiently(client, person, wait));
      } catch {
        // Slack cannot be asked now; what is known stays, and whoever is posted to is asked about then.
      }
    },
  };
}

/** Null for somebody whom Slack does not tell of. Throws where it does not answer. */
async function seePatiently(client: WebClient, person: string, wait: Wait): Promise<PersonSeen | null> {
  try {
    return await patiently(wait, () => seePerson(client, person));
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return null;
  }
}
