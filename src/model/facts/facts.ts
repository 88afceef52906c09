import { sentenceOf } from "../../answering/passages.ts";
import type { Sources } from "../../answering/sources.ts";
import { findChapter, findTask, tasksOf } from "../../plan/plan.ts";
import type { Finding } from "../evidence/evidence-book.ts";
import { entryEvidence, standingEvidence } from "../evidence/ledger-evidence.ts";
import {
  sentenceEvidence,
  targetEvidence,
  taskEvidence,
  titleEvidence,
  wholePlanEvidence,
} from "../evidence/plan-evidence.ts";

/** What a look-up found and how many more it would have, or the words that tell the model why there is nothing. */
export type Facts = { found: Finding[]; more?: number } | { nothing: string };

const SEARCHED = 8;
const MOST_ENTRIES = 20;
const DAY_MS = 86_400_000;

/** A task's title and text. */
export function getTask(sources: Sources, number: number): Facts {
  const task = findTask(sources.plan, number);
  return task === null ? noSuchTask(sources, number) : { found: taskEvidence(sources, task) };
}

/** The targets of a task or a chapter, or of the whole plan. */
export function listTargets(sources: Sources, scope: { task: number | null; chapter: number | null }): Facts {
  const { plan, targets } = sources;
  if (scope.task !== null && findTask(plan, scope.task) === null) return noSuchTask(sources, scope.task);
  if (scope.chapter !== null && findChapter(plan, scope.chapter) === null)
    return {
      nothing: `The plan has chapters 1 to ${plan.chapters.length}; there is no chapter ${scope.chapter}.`,
    };
  const within = new Set(
    (scope.chapter === null ? tasksOf(plan) : (findChapter(plan, scope.chapter)?.tasks ?? [])).map(
      ({ number }) => number,
    ),
  );
  const chosen = targets.filter(
    ({ task }) => within.has(task) && (scope.task === null || task === scope.task),
  );
  const titles = [...within].flatMap((number) =>
    scope.chapter === null ? [] : (findTask(plan, number) ?? []),
  );
  return {
    found: [
      wholePlanEvidence(sources),
      ...titles.map((task) => titleEvidence(sources, task)),
      ...chosen.map((target) => targetEvidence(sources, target)),
    ],
  };
}

/** Sentences of the plan that speak of something, each with its task's title. */
export async function searchPlan(sources: Sources, query: string): Promise<Facts> {
  const hits = await sources.findSentences(query, SEARCHED);
  const found = hits.flatMap(({ id }) => {
    const sentence = sentenceOf(sources.plan, id);
    if (sentence === null) return [];
    const { task, clause } = sentence;
    return [titleEvidence(sources, task), sentenceEvidence(sources, task, clause)];
  });
  return found.length === 0 ? { nothing: "The plan says nothing about this." } : { found };
}

/** How far a task has come, with its newest entries. */
export async function getProgress(sources: Sources, number: number): Promise<Facts> {
  const standing = (await sources.standings()).find(({ task }) => task.number === number);
  if (standing === undefined) return noSuchTask(sources, number);
  const entries = standing.entries.slice(0, MOST_ENTRIES).map((entry) => entryEvidence(sources, entry));
  const standsAt = standingEvidence(standing, sources.today(), sources);
  return {
    found: [titleEvidence(sources, standing.task), standsAt, ...entries],
    more: standing.entries.length - entries.length,
  };
}

/** What was recorded in the last days, newest first. */
export async function listChanges(sources: Sources, days: number): Promise<Facts> {
  const from = new Date(Date.parse(sources.today()) - days * DAY_MS).toISOString().slice(0, 10);
  const entries = (await sources.standings())
    .flatMap((standing) => standing.entries)
    .filter((entry) => entry.reportedAt.toISOString().slice(0, 10) >= from)
    .sort((a, b) => b.sequence - a.sequence);
  if (entries.length === 0) return { nothing: `Nothing was recorded since ${from}.` };
  const newest = entries.slice(0, MOST_ENTRIES);
  return {
    found: newest.map((entry) => entryEvidence(sources, entry)),
    more: entries.length - newest.length,
  };
}

function noSuchTask({ plan }: Sources, number: number): Facts {
  const numbers = tasksOf(plan).map((task) => task.number);
  return {
    nothing: `The plan has tasks ${Math.min(...numbers)} to ${Math.max(...numbers)}; there is no task ${number}.`,
  };
}
