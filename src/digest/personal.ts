import { summaryOf } from "./build.ts";
import type { DigestFacts, PersonFacts } from "./facts.ts";

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
