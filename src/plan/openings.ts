import { isPageFurniture } from "./boilerplate.ts";
import { sentencesOf } from "./clauses.ts";
import { linesOf } from "./lines.ts";
import { looksBack } from "./looking-back.ts";
import { type Clause, type Plan, tasksOf } from "./plan.ts";

/** A sentence that belongs to no task: of the plan before its first chapter (`chapter` null), or opening a chapter. */
export type Opening = Clause & { chapter: number | null };

/** A shorter line is a heading, a date, an address. */
const SHORTEST = 24;
const ENDS = /[。；！;]\s*[”’」』）)]*\s*$/;
/** The notice that a plan comes with, and the greeting of a speech, say nothing of the plan's own. */
const NOTICE = /印发给你们|请(?:认真)?(?:遵照|结合|贯彻)|向大会报告|请予审议|^各位(?:代表|委员)/;

/**
 * What a plan says outside its tasks: its general aims before the first chapter, and what stands in a chapter before
 * its first task or in place of tasks, sentence by sentence. What it looks back on is no aim.
 */
export function openingsOf(plan: Plan): Opening[] {
  const tasks = tasksOf(plan);
  const end = Math.max(0, ...plan.chapters.map((chapter) => chapter.end));
  const inTask = (at: number): boolean => tasks.some((task) => task.start <= at && at < task.end);
  const lines = linesOf(plan.text).filter(({ text }) => saysSomething(text));
  const footer = lines.find(({ text, start }) => start >= end && isPageFurniture(text))?.start ?? Infinity;
  return lines
    .filter((line) => line.start < footer && !inTask(line.end - 1))
    .flatMap((line) => {
      const chapter = plan.chapters.findLast(({ start }) => start <= line.start) ?? null;
      if (chapter !== null && looksBack(chapter)) return [];
      return sentencesOf(line).map((sentence) => ({ ...sentence, chapter: chapter?.number ?? null }));
    });
}

function saysSomething(text: string): boolean {
  return text.trim().length >= SHORTEST && ENDS.test(text) && !NOTICE.test(text);
}
