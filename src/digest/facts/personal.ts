import { summaryOf } from "./build.ts";
import type { PersonFacts } from "./fact-items.ts";
import type { DigestFacts } from "./facts.ts";

/** The digest cut down to the tasks one person owns or helps to own; a filter, so thousands cost little. */
export function personalFacts(facts: DigestFacts, person: PersonFacts): DigestFacts {
  const tasks = facts.tasks.filter((task) => task.owners.some((owner) => owner.id === person.id));
  const mine = new Set(tasks.map((task) => task.task));
  const isMine = (item: { task: number }) => mine.has(item.task);
  return {
    ...facts,
    audience: { kind: "person", person },
    ...summaryOf(tasks),
    silence: { ...facts.silence, tasks: facts.silence.tasks.filter((task) => mine.has(task)) },
    tasks,
    attention: facts.attention.filter(isMine),
    quantities: facts.quantities.filter(isMine),
    notable: facts.notable.filter(isMine),
    dueSoon: facts.dueSoon.filter(isMine),
    revisions: facts.revisions.filter(isMine),
  };
}

/** The owners that a digest's tasks name, each once. */
export function ownersIn(facts: DigestFacts): PersonFacts[] {
  return [
    ...new Map(
      facts.tasks.flatMap((task) => task.owners.map((owner) => [owner.id, owner] as const)),
    ).values(),
  ];
}

/** Who owns a task or helps to own one, by these facts. */
export function hasTasks(facts: DigestFacts): (person: string) => boolean {
  const owners = new Set(ownersIn(facts).map(({ id }) => id));
  return (person) => owners.has(person);
}

/**
 * What a recipient is told of the facts that all share: a channel everything; a person their own tasks; one who has
 * none and asked for the digest, everything.
 */
export function factsFor(facts: DigestFacts, recipient: string): DigestFacts {
  for (const { owners } of facts.tasks) {
    const owner = owners.find(({ id }) => id === recipient);
    if (owner !== undefined) return personalFacts(facts, owner);
  }
  return facts;
}
