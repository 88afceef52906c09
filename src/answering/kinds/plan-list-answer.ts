import type { Language } from "../../language/detect-language.ts";
import { findChapter, findTask, type Task, tasksOf } from "../../plan/plan.ts";
import { type Draft, notInPlan } from "../draft.ts";
import type { Sources } from "../sources.ts";
import type { ListAsked, PlanList, Within } from "../understand/question.ts";
import { wordsFor } from "../write/words.ts";
import { constructionList } from "./construction-list.ts";
import type { Listed } from "./listed.ts";
import { identityAnswer, outlineAnswer, taskCountAnswer, taskTitlesAnswer } from "./plan-facts.ts";
import { documentList, extremeTarget, numericList, plainList, withoutFigures } from "./target-lists.ts";

/** Lists and counts of the whole plan, or of one chapter, computed from its records and never from a search. */
export function answerPlanList(sources: Sources, asked: ListAsked & { language: Language }): Draft {
  const { list, within, language } = asked;
  const tasks = tasksWithin(sources, within);
  if (tasks === null) {
    const chapter = within !== null && "chapter" in within ? [within.chapter] : [];
    return notInPlan(sources, language, wordsFor(language).noSuchChapter(chapter, sources.plan));
  }
  const targets = sources.targets.filter((target) => tasks.some((task) => task.number === target.task));
  return LISTS[list](sources, { ...asked, tasks, targets });
}

function tasksWithin(sources: Sources, within: Within): Task[] | null {
  if (within === null) return tasksOf(sources.plan);
  if ("chapter" in within) return findChapter(sources.plan, within.chapter)?.tasks ?? null;
  return within.tasks.flatMap((number) => findTask(sources.plan, number) ?? []);
}

const LISTS: Record<PlanList, (sources: Sources, listed: Listed) => Draft> = {
  identity: identityAnswer,
  outline: outlineAnswer,
  chapter_count: outlineAnswer,
  task_count: taskCountAnswer,
  task_titles: taskTitlesAnswer,
  targets: (sources, listed) => plainList(sources, listed, () => true),
  rates: (sources, listed) => plainList(sources, listed, ({ kind }) => kind === "rate"),
  frequencies: (sources, listed) => plainList(sources, listed, ({ kind }) => kind === "frequency"),
  numeric_targets: numericList,
  without_figures: withoutFigures,
  target_count: numericList,
  documents: documentList,
  milestones: (sources, listed) => plainList(sources, listed, ({ kind }) => kind === "milestone"),
  largest: extremeTarget,
  smallest: extremeTarget,
  construction: constructionList,
};
