import type { Target } from "../../../plan/plan.ts";
import { bestBy, type ChosenTarget } from "../amounts/choose-target.ts";
import { likeness, type Targets } from "../likeness.ts";
import { hanOf, longestShared } from "../words.ts";

/** The document to issue that words name, among the given tasks or, told by its name alone, in the whole plan. */
export function chooseDocument(from: Targets, tasks: readonly number[] | null, words: string): ChosenTarget {
  const documents = from.targets.filter(
    (target) => target.kind === "document" && (tasks === null || tasks.includes(target.task)),
  );
  const [first] = documents;
  if (first === undefined) return { found: "none", target: null };
  const han = hanOf(words);
  const shared = (target: Target): number => longestShared(han, hanOf(target.subject)).length;
  if (tasks === null) {
    const named = documents.filter((target) => shared(target) >= Math.min(6, hanOf(target.subject).length));
    const best = bestBy(named, shared);
    return best === null ? { found: "none", target: null } : { found: "one", target: best };
  }
  if (documents.length === 1) return { found: "one", target: first };
  const best = bestBy(
    documents.filter((target) => likeness(from, target, words) > 0),
    (target) => likeness(from, target, words),
  );
  return best === null ? { found: "several", target: null } : { found: "one", target: best };
}

/** The task whose title, or the milestone whose words, a clause without a number names; null where none or several. */
export function taskByTitle(from: Targets, words: string): { task: number; target: Target | null } | null {
  const han = hanOf(words);
  const milestones = from.targets.filter(
    (target) => target.kind === "milestone" && milestoneNamed(target, han),
  );
  const [milestone] = milestones;
  if (milestone !== undefined && milestones.length === 1) return { task: milestone.task, target: milestone };
  const tasks = from.plan.chapters.flatMap((chapter) => chapter.tasks);
  const titled = tasks.filter(
    (task) => longestShared(han, hanOf(task.title)).length >= Math.min(6, hanOf(task.title).length),
  );
  const best = bestBy(titled, (task) => longestShared(han, hanOf(task.title)).length);
  return best === null ? null : { task: best.number, target: null };
}

/** The milestone of a task that words name ("港西学校建设已启动"), or null. */
export function milestoneIn(from: Targets, task: number, words: string): Target | null {
  const han = hanOf(words);
  return (
    from.targets.find(
      (target) => target.kind === "milestone" && target.task === task && milestoneNamed(target, han),
    ) ?? null
  );
}

function milestoneNamed(target: Target, han: string): boolean {
  return longestShared(han, hanOf(target.subject || target.quote)).length >= 4;
}
