import { sentencesOf } from "../plan/clauses.ts";
import type { EnglishPlan } from "../plan/english.ts";
import { type Clause, findTask, type Plan, type Target, type Task, tasksOf } from "../plan/plan.ts";
import { NO_WORDS, type PlanWords } from "../plan/words.ts";
import { oncePer } from "./once-per.ts";

/** A text to be searched, with the headings above it and the English lines that say the same. */
export type Passage = { id: string; text: string; headings: string[]; english: string[] };

/**
 * Each sentence of each task, so that a citation is a sentence and not a page. The id holds the task and the offset.
 * The everyday words of the task stand as headings and English lines: found by, never cited.
 */
export function sentencePassages(plan: Plan, english: EnglishPlan, words: PlanWords = NO_WORDS): Passage[] {
  return tasksOf(plan).flatMap((task) => {
    const everyday = words.of(task.number);
    const headings = [...headingsOf(plan, task), ...everyday.zh];
    const lines = [...english.lines(task.number), ...everyday.en];
    return sentencesOf(task).map((clause) => ({
      id: `${task.number}:${clause.start}`,
      text: clause.quote,
      headings,
      english: lines,
    }));
  });
}

/**
 * What each task says in one breath: the stretches between commas of its sentences and English lines, its titles,
 * and each of its everyday phrases. The id holds the task, and the offset of the sentence that a stretch is of.
 */
export function linePassages(plan: Plan, english: EnglishPlan, words: PlanWords): Passage[] {
  return tasksOf(plan).flatMap((task) => {
    const everyday = words.of(task.number);
    const chinese = sentencesOf(task).flatMap(({ quote, start }) =>
      quote.split(/[，,；;。]/).map((text) => ({ text, sentence: start })),
    );
    const inEnglish = english.lines(task.number).flatMap((line) => line.split(/[,;.]\s/));
    const lines = [
      { text: task.title, sentence: null, english: [] },
      ...chinese.map((line) => ({ ...line, english: [] })),
      ...everyday.zh.map((text) => ({ text, sentence: null, english: [] })),
      ...[...inEnglish, ...everyday.en].map((line) => ({ text: "", sentence: null, english: [line] })),
    ];
    return lines.map(({ text, sentence, english }, place) => ({
      id: `${task.number}:line:${place}:${sentence ?? ""}`,
      text,
      headings: [],
      english,
    }));
  });
}

/** The id of the sentence that a line is part of, or null for a title, an English line or an everyday phrase. */
export function sentenceOfLine(id: string): string | null {
  const [task, , , sentence = ""] = id.split(":");
  return sentence === "" ? null : `${task}:${sentence}`;
}

/** Each target by the words that demand it. The id is the target's. */
export function targetPassages(plan: Plan, targets: Target[], english: EnglishPlan): Passage[] {
  return targets.flatMap((target) => {
    const task = findTask(plan, target.task);
    const line = english.targetLine(target);
    if (task === null) return [];
    return [
      { id: target.id, text: target.quote, headings: [task.title], english: line === null ? [] : [line] },
    ];
  });
}

/** The task and the clause that a sentence passage's id stands for, or null for an id of another plan. */
export function sentenceOf(plan: Plan, id: string): { task: Task; clause: Clause } | null {
  return sentencesById(plan).get(id) ?? null;
}

/** The sentences of a plan's tasks by the ids of their passages; of two tasks of one number the first is meant. */
const sentencesById = oncePer((plan: Plan): Map<string, { task: Task; clause: Clause }> => {
  const found = new Map<string, { task: Task; clause: Clause }>();
  for (const { number } of tasksOf(plan)) {
    const task = findTask(plan, number);
    if (task === null) continue;
    for (const clause of sentencesOf(task)) found.set(`${number}:${clause.start}`, { task, clause });
  }
  return found;
});

function headingsOf(plan: Plan, task: Task): string[] {
  const chapter = plan.chapters.find((each) => each.number === task.chapter);
  return [
    task.title,
    ...(task.section === null ? [] : [task.section]),
    ...(chapter === undefined ? [] : [chapter.title]),
  ];
}
