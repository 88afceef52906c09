import type { Entry } from "../../progress/entries/entry.ts";
import type { PersonFacts, Source } from "./fact-items.ts";

/** What the digest is told about people. Names are shown as plain text: a digest rings nobody. */
export type People = {
  /** The name to show for an owner or author (a Slack user id, or a name given on the command line). */
  nameOf: (person: string) => string;
  /** The department that answers for a task; null where nobody said. */
  departmentOf: (task: number) => string | null;
};

/** A person with the name to show. */
export function personFacts(id: string, people: People): PersonFacts {
  return { id, name: people.nameOf(id) };
}

/** Where a fact comes from: the entry, its author, its words and its link. */
export function sourceOf(entry: Entry, people: People): Source {
  return {
    entryId: entry.id,
    author: personFacts(entry.author, people),
    words: entry.quotedWords || entry.text,
    link: entry.permalink,
  };
}
