import { createSimplify } from "../../language/simplify.ts";
import { isTraditional } from "../../language/traditional.ts";
import { phrasesOf, sentencesOf } from "../clauses.ts";
import { looksBack } from "../looking-back.ts";
import { type Clause, type Plan, type Target, type Task, tasksOf } from "../plan.ts";
import { documentsOf } from "./documents.ts";
import { dueDay, dueDayOfTask } from "./due.ts";
import { figuresOf } from "./figures.ts";
import { milestoneOf } from "./milestones.ts";

type Found = Omit<Target, "id">;

const ALREADY = /已(?:经)?(?:建成|完成|达到|培育|实现)|同比|累计(?:建成|培育|完成)/;
const WITHOUT_FIGURE = { value: null, min: null, max: null, unit: "", per: null, comparator: "=" } as const;

/** Everything the plan demands, in the order of its text; chapters and clauses that look back demand nothing. */
export function targetsOf(plan: Plan): Target[] {
  const ahead = plan.chapters.filter((chapter) => !looksBack(chapter)).map((chapter) => chapter.number);
  return tasksOf(plan)
    .filter((task) => ahead.includes(task.chapter))
    .flatMap((task) => targetsOfTask(task, plan.year));
}

/** What one task demands; `id` counts within the task ("30-1"). */
function targetsOfTask(task: Task, planYear: number | null): Target[] {
  const read = inSimplified(task);
  const sentences = sentencesOf(read);
  const dueAtEnd = dueDayOfTask(
    sentences.map(({ quote }) => quote),
    planYear,
  );
  const found = sentences.flatMap((sentence) =>
    ALREADY.test(sentence.quote)
      ? []
      : phrasesOf(sentence).flatMap((phrase) => inPhrase(read, phrase, sentence, planYear)),
  );
  return found
    .sort((a, b) => a.at - b.at)
    .map((target, index) => ({
      id: `${task.number}-${index + 1}`,
      ...inOwnScript(target, task),
      due: target.due ?? dueAtEnd,
    }));
}

const simplify = createSimplify();

/** The task as its figures and verbs are read: traditional characters as simplified ones, each in its place. */
function inSimplified(task: Task): Task {
  return isTraditional(task.text) ? { ...task, text: simplify(task.text) } : task;
}

/** What was found, in the characters that the plan is written in. */
function inOwnScript(target: Found, task: Task): Found {
  const quote = task.text.slice(target.start - task.start, target.end - task.start);
  if (quote === target.quote) return target;
  const at = target.quote.indexOf(target.subject);
  const subject = at < 0 ? target.subject : quote.slice(at, at + target.subject.length);
  return { ...target, quote, subject };
}

function inPhrase(task: Task, phrase: Clause, sentence: Clause, planYear: number | null): Found[] {
  const upToHere = sentence.quote.slice(0, phrase.end - sentence.start);
  const common = {
    task: task.number,
    due: dueDay(phrase.quote, planYear) ?? dueDay(upToHere, planYear),
    ...phrase,
  };
  const figures = figuresOf(phrase).map((figure): Found => ({ ...common, ...figure }));
  const documents = documentsOf(phrase).map(
    (each): Found => ({ ...common, ...WITHOUT_FIGURE, ...each, kind: "document" }),
  );
  const milestone = figures.length + documents.length > 0 ? null : milestoneOf(phrase);
  if (milestone === null) return [...figures, ...documents];
  return [{ ...common, ...WITHOUT_FIGURE, ...milestone, kind: "milestone" }];
}
