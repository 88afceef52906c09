import type { Target } from "../../../plan/plan.ts";
import { findTask } from "../../../plan/plan.ts";
import { englishShared, likeness, type Targets } from "../likeness.ts";
import { hanOf, longestShared } from "../words.ts";
import { isMadeOfWordsOf } from "./made-of-words.ts";
import { unitFits } from "./units.ts";

/** Which target an amount belongs to: one, several that it could be, or none whose unit fits. */
export type ChosenTarget =
  | { found: "one"; target: Target }
  | { found: "several"; target: null }
  | { found: "misfit"; target: Target | null }
  | { found: "none"; target: null };

type Written = { unit: string | null; percent: boolean };

/** Han characters that two texts must share, in one run, to speak of the same thing when no task is named. */
const UNMISTAKABLE = 3;
const ENGLISH_WORDS_SHARED = 2;

/** The targets that have a figure to be reached. */
export function countable(targets: readonly Target[], tasks: readonly number[]): Target[] {
  return targets.filter((target) => tasks.includes(target.task) && (target.value ?? target.min) !== null);
}

/** The target of the given tasks that an amount belongs to: by its unit, then by the words around it. */
export function chooseAmong(
  from: Targets,
  tasks: readonly number[],
  written: Written,
  words: string,
): ChosenTarget {
  const all = countable(from.targets, tasks);
  if (all.length === 0) return { found: "none", target: null };
  const fitting = all.filter((target) => fits(target, written));
  const [first] = fitting;
  if (first === undefined) return { found: "misfit", target: all.length === 1 ? (all[0] ?? null) : null };
  if (fitting.length === 1) return { found: "one", target: first };
  const best = bestBy(fitting, (target) => likeness(from, target, words));
  return best === null ? { found: "several", target: null } : { found: "one", target: best };
}

/** The one target of the whole plan that words and unit name without a task number, or null. */
export function chooseByWords(from: Targets, written: Written, words: string): Target | null {
  if (written.unit === null && !written.percent) return null;
  const fitting = countable(
    from.targets,
    from.targets.map((target) => target.task),
  ).filter((target) => fits(target, written));
  const han = hanOf(words);
  const named = fitting.filter((target) => longestShared(han, ownWords(from, target)).length >= UNMISTAKABLE);
  const byHan = bestBy(named, (target) => longestShared(han, ownWords(from, target)).length);
  if (byHan !== null || han.length >= UNMISTAKABLE) return byHan;
  const inEnglish = fitting.filter((target) => englishShared(from, target, words) >= ENGLISH_WORDS_SHARED);
  return bestBy(inEnglish, (target) => englishShared(from, target, words));
}

/** The one target of the whole plan whose words alone describe what is counted in this unit ("群众赛事20场"), or null. */
export function describedBy(from: Targets, unit: string, words: string): Target | null {
  const tasks = from.targets.map((target) => target.task);
  const [only, second] = countable(from.targets, tasks).filter(
    (target) =>
      fits(target, { unit, percent: false }) && isMadeOfWordsOf(ownWords(from, target), words, unit),
  );
  return only === undefined || second !== undefined ? null : only;
}

/** The one target of the whole plan that counts in just this unit ("处"), or null. */
export function onlyCountedIn(from: Targets, unit: string): Target | null {
  const tasks = from.targets.map((target) => target.task);
  const [only, second] = countable(from.targets, tasks).filter((target) => target.unit === unit);
  return only === undefined || second !== undefined ? null : only;
}

function fits(target: Target, written: Written): boolean {
  if (written.percent) return target.unit === "%";
  return written.unit === null ? true : unitFits(written.unit, target.unit);
}

function ownWords(from: Targets, target: Target): string {
  return hanOf(`${target.quote}。${findTask(from.plan, target.task)?.title ?? ""}`);
}

/** The one with the highest score; null where there is none or several share it. */
export function bestBy<T>(from: readonly T[], score: (each: T) => number): T | null {
  const scored = from.map((each) => ({ each, score: score(each) })).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first === undefined || first.score === second?.score ? null : first.each;
}
