import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan, Target, Task } from "../plan/plan.ts";
import type { PlanWords } from "../plan/words.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";

/** A content word of the question: how much it tells, and how far a passage accounts for it, 0..1. */
export type WordShare = { surface?: string; weight: number; share: number };

/** One passage that a search found; see `retrieval/` for how coverage is weighed. */
export type FoundPassage = {
  id: string;
  score: number;
  coverage: number;
  missing: string[];
  words: WordShare[];
  /** The one line of its task that accounts for most of the question by itself; where lines are searched. */
  line?: FoundPassage;
  /** How well a stretch of this very sentence matches, and the sentence of its task whose stretch matches best. */
  said?: { score: number; best: { sentence: string; score: number } };
};

export type FindPassages = (question: string, limit: number) => Promise<FoundPassage[]>;

/** Everything an answer may be drawn from; each figure in it comes from one of these. */
export type Sources = {
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  /** What people call the tasks' subjects; a task may be found by it. */
  words?: PlanWords;
  /** Finds sentences of the plan; ids as `passagesOf` gives them. */
  findSentences: FindPassages;
  /** Finds sentences that belong to no task: the general aims of the plan or a chapter (`opening-passages.ts`). */
  findOpenings?: FindPassages;
  /** Finds targets by what they demand; ids are target ids. */
  findTargets: FindPassages;
  /** The ledger as it stands today, or as it stood on a day (YYYY-MM-DD). */
  standings(day?: string): Promise<TaskStanding[]>;
  /** The name to show for an author or owner. */
  nameOf(person: string): string;
  /** The day it is in the plan's time zone, YYYY-MM-DD. */
  today(): string;
};

/** A task's title in a language; the Chinese one where the plan has no English. */
export function titleOf(sources: Pick<Sources, "english">, task: Task, language: Language): string {
  return language === "en" ? (sources.english.taskTitle(task.number) ?? task.title) : task.title;
}

/** The targets of one task. */
export function targetsOfTaskNumber(sources: Pick<Sources, "targets">, task: number): Target[] {
  return sources.targets.filter((target) => target.task === task);
}
