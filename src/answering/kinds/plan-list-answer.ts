import type { Language } from "../../language/detect-language.ts";
import { phrasesOf, sentencesOf } from "../../plan/clauses.ts";
import { type Clause, findChapter, findTask, type Target, type Task, tasksOf } from "../../plan/plan.ts";
import type { Citation, Part } from "../answer.ts";
import { answered, type Draft, notInPlan } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import type { ClaimedFigure, PlanList, Within } from "../understand/question.ts";
import { figureText, targetLine } from "../write/figure.ts";
import { listWords } from "../write/list-words.ts";
import { wordsFor } from "../write/words.ts";

type Asked = { list: PlanList; within: Within; claims: ClaimedFigure[]; language: Language };

/** Lists and counts of the whole plan, or of one chapter, computed from its records and never from a search. */
export function answerPlanList(sources: Sources, { list, within, claims, language }: Asked): Draft {
  const tasks = tasksWithin(sources, within);
  if (tasks === null) {
    const chapter = within !== null && "chapter" in within ? [within.chapter] : [];
    return notInPlan(sources, language, wordsFor(language).noSuchChapter(chapter, sources.plan));
  }
  const targets = sources.targets.filter((target) => tasks.some((task) => task.number === target.task));
  return LISTS[list](sources, { language, tasks, targets, claims });
}

function tasksWithin(sources: Sources, within: Within): Task[] | null {
  if (within === null) return tasksOf(sources.plan);
  if ("chapter" in within) return findChapter(sources.plan, within.chapter)?.tasks ?? null;
  return within.tasks.flatMap((number) => findTask(sources.plan, number) ?? []);
}

type Listed = { language: Language; tasks: Task[]; targets: Target[]; claims: ClaimedFigure[] };
type ListAnswer = (sources: Sources, listed: Listed) => Draft;

const withFigure = (target: Target): boolean => figureText(target, "zh") !== "";

const LISTS: Record<PlanList, ListAnswer> = {
  identity: (sources, { language }) => {
    const { title, issuer, date, text } = sources.plan;
    const words = listWords(language);
    const shown = language === "en" ? (sources.english.title ?? title) : title;
    const by = language === "en" ? (sources.english.issuer ?? issuer) : issuer;
    const start = text.indexOf(title);
    const cited: Citation[] = start < 0 ? [] : [{ task: 0, start, end: start + title.length, quote: title }];
    return answered(language, [{ kind: "text", text: words.identity(shown, by, date) }], {
      citations: cited,
    });
  },
  outline: (sources, { language, tasks, claims }) => {
    const words = listWords(language);
    const items = sources.plan.chapters.map((chapter) => {
      const english = sources.english.chapterTitle(chapter.number);
      const title = language === "en" ? (english ?? chapter.title) : chapter.title;
      const numbers = chapter.tasks.map((task) => task.number);
      return words.chapterLine(chapter.number, title, numbers[0] ?? 0, numbers.at(-1) ?? 0);
    });
    const count: Part = { kind: "text", text: words.counts(sources.plan.chapters.length, tasks.length) };
    return answered(language, [
      ...countClaim(claims, sources.plan.chapters.length, language),
      count,
      { kind: "bullets", items },
    ]);
  },
  chapter_count: (sources, listed) => LISTS.outline(sources, listed),
  task_count: (_sources, { language, tasks, claims }) => {
    const chapters = new Set(tasks.map((task) => task.chapter)).size;
    const count: Part = { kind: "text", text: listWords(language).counts(chapters, tasks.length) };
    return answered(language, [...countClaim(claims, tasks.length, language), count]);
  },
  targets: (sources, { language, targets }) =>
    targetList(sources, targets, language, wordsFor(language).targetCount(targets.length)),
  rates: (sources, { language, targets }) => {
    const rates = targets.filter((target) => target.kind === "rate");
    return targetList(sources, rates, language, wordsFor(language).targetCount(rates.length));
  },
  frequencies: (sources, { language, targets }) => {
    const recurring = targets.filter((target) => target.kind === "frequency");
    return targetList(sources, recurring, language, wordsFor(language).targetCount(recurring.length));
  },
  task_titles: (sources, { language, tasks }) => {
    const words = listWords(language);
    const chapters = new Set(tasks.map((task) => task.chapter)).size;
    const items = tasks.map((task) =>
      wordsFor(language).taskHeading(task.number, titleOf(sources, task, language)),
    );
    const parts: Part[] = [
      { kind: "text", text: words.counts(chapters, tasks.length) },
      { kind: "bullets", items },
    ];
    return answered(language, parts, { tasks: tasks.map((task) => task.number) });
  },
  numeric_targets: (sources, { language, targets }) => {
    const numeric = targets.filter(withFigure);
    return targetList(
      sources,
      numeric,
      language,
      listWords(language).numericTargets(numeric.length, taskCount(numeric)),
    );
  },
  target_count: (sources, listed) => LISTS.numeric_targets(sources, listed),
  documents: (sources, { language, targets }) => {
    const documents = targets.filter((target) => target.kind === "document");
    return targetList(
      sources,
      documents,
      language,
      listWords(language).documents(documents.length, taskCount(documents)),
    );
  },
  milestones: (sources, { language, targets }) => {
    const milestones = targets.filter((target) => target.kind === "milestone");
    return targetList(sources, milestones, language, listWords(language).milestones(milestones.length));
  },
  construction: (sources, { language, tasks }) => {
    const found = tasks.flatMap((task) =>
      schoolsToBuild(task).map((clause) => ({ task: task.number, ...clause })),
    );
    const items = found.map((clause) =>
      listWords(language).taskItem(clause.task, inLanguage(sources, clause, language)),
    );
    const intro: Part = { kind: "text", text: listWords(language).construction(found.length) };
    const parts: Part[] = found.length === 0 ? [intro] : [intro, { kind: "bullets", items }];
    return answered(language, parts, {
      citations: found,
      tasks: [...new Set(found.map(({ task }) => task))],
    });
  },
};

function targetList(sources: Sources, targets: Target[], language: Language, intro: string): Draft {
  const items = targets.map((target) => {
    const task = findTask(sources.plan, target.task);
    const line =
      target.kind === "document" && language === "zh"
        ? target.subject
        : targetLine(target, sources.english, language);
    return task === null ? line : listWords(language).taskItem(task.number, line);
  });
  const citations = targets.map(({ task, start, end, quote }) => ({ task, start, end, quote }));
  const parts: Part[] = [{ kind: "text", text: intro }];
  if (items.length > 0) parts.push({ kind: "bullets", items });
  return answered(language, parts, { citations, tasks: [...new Set(targets.map((target) => target.task))] });
}

/** The clause in English where a target of the plan says the same, with the Chinese beside it. */
function inLanguage(sources: Sources, { start, end, quote }: Clause, language: Language): string {
  const target = sources.targets.find(({ at }) => start <= at && at < end);
  const english = language === "en" && target !== undefined ? sources.english.targetLine(target) : null;
  return english === null ? quote : `${english} (${quote})`;
}

function countClaim(claims: ClaimedFigure[], count: number, language: Language): Part[] {
  const [claim] = claims;
  if (claim === undefined) return [];
  const words = wordsFor(language);
  const text =
    claim.value === count ? words.claimRight(`${count}`) : words.claimWrong(`${claim.value}`, `${count}`);
  return [{ kind: "text", text }];
}

function taskCount(targets: Target[]): number {
  return new Set(targets.map((target) => target.task)).size;
}

const BUILDS = /新建|建成|改造完成|启动.{1,20}建设|异地新建|扩建|迁建|续建|开工|竣工|投入使用/;
const SCHOOL = /学校|幼儿园|小学|中学|一中|二中|三中|三小|二小|一小|幼园|校区|学院/;

/** Phrases that say a school or kindergarten is to be built, opened or converted. */
function schoolsToBuild(task: Task): Clause[] {
  return sentencesOf(task).flatMap((sentence) =>
    phrasesOf(sentence).filter(({ quote }) => BUILDS.test(quote) && SCHOOL.test(quote)),
  );
}
