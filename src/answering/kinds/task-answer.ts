import type { Language } from "../../language/detect-language.ts";
import { sentenceAt, sentencesOf } from "../../plan/clauses.ts";
import { type Clause, findTask, type Task } from "../../plan/plan.ts";
import type { Citation, Part } from "../answer.ts";
import { answered, type Draft, notInPlan, quote } from "../draft.ts";
import { type Sources, targetsOfTaskNumber, titleOf } from "../sources.ts";
import type { TasksAsked } from "../understand/question.ts";
import { figureText, targetLine } from "../write/figure.ts";
import { wordsFor } from "../write/words.ts";
import { claimParts } from "./claim.ts";
import { countsSomethingElse } from "./counts-something-else.ts";
import { lacksDetail, withoutDetail, withoutFigureOf } from "./detail-answer.ts";
import { ownerParts } from "./owner-parts.ts";
import { progressParts } from "./progress-parts.ts";

const TARGETS_SHOWN = 6;
const TASKS_IN_FULL = 5;
/** Characters of a clause shown where several tasks are. */
const BESIDE_OTHERS = 80;

type Asked = TasksAsked & { language: Language };

/** Tasks by their numbers: looked up, never searched. A number the plan does not have is said, not guessed at. */
export async function answerTasks(sources: Sources, asked: Asked): Promise<Draft> {
  const { language, numbers, aspect } = asked;
  const words = wordsFor(language);
  const tasks = numbers.flatMap((number) => findTask(sources.plan, number) ?? []);
  const missing = numbers.filter((number) => findTask(sources.plan, number) === null);
  const [first] = tasks;
  if (first === undefined) return notInPlan(sources, language, words.noSuchTask(missing, sources.plan));
  const { detail, text } = asked;
  if (detail !== null && tasks.every((task) => lacksDetail(sources, task, detail, text)))
    return withoutDetail(sources, first, detail, language);
  if (await countsSomethingElse(sources, tasks, asked)) return withoutFigureOf(sources, first, language);
  const parts: Part[] = [];
  for (const task of tasks.slice(0, TASKS_IN_FULL))
    parts.push(...(await taskParts(sources, task, asked, tasks.length === 1)));
  const further = tasks.slice(TASKS_IN_FULL);
  if (further.length > 0) {
    const items = further.map((task) => words.taskHeading(task.number, titleOf(sources, task, language)));
    parts.push({ kind: "bullets", items });
  }
  if (missing.length > 0) parts.push({ kind: "note", text: words.noSuchTask(missing, sources.plan) });
  const numbersShown = tasks.map((task) => task.number);
  const citations = tasks.flatMap((task) => targetCitations(sources, task));
  return answered(language, parts, { tasks: numbersShown, aspect, citations });
}

async function taskParts(sources: Sources, task: Task, asked: Asked, alone: boolean): Promise<Part[]> {
  const { language, aspect, claims } = asked;
  const words = wordsFor(language);
  const heading: Part = {
    kind: "heading",
    text: words.taskHeading(task.number, titleOf(sources, task, language)),
  };
  if (aspect === "progress" || aspect === "last_update") {
    return [heading, ...(await progressParts(sources, task, language, aspect, asked.asOf))];
  }
  if (aspect === "original") return [heading, quote(task.number, wholeText(task), language)];
  if (aspect === "owner") return [heading, ...(await ownerParts(sources, task, language))];
  const claimed = claimParts(targetsOfTaskNumber(sources, task.number), claims, language);
  return [
    ...claimed,
    heading,
    ...targetParts(sources, task, asked, alone),
    ...clauseParts(sources, task, asked, alone),
  ];
}

function targetParts(sources: Sources, task: Task, { language, aspect }: Asked, alone: boolean): Part[] {
  const all = targetsOfTaskNumber(sources, task.number);
  const targets = aspect === "documents" ? all.filter((target) => target.kind === "document") : all;
  const words = wordsFor(language);
  const summary = language === "en" ? sources.english.summary(task.number) : null;
  const parts: Part[] =
    summary === null || ((aspect === "targets" || !alone) && targets.length > 0)
      ? []
      : [{ kind: "text", text: summary }];
  if (targets.length === 0) {
    return aspect === "targets" || aspect === "documents"
      ? [...parts, { kind: "note", text: words.noTargets }]
      : parts;
  }
  const items = targets
    .slice(0, TARGETS_SHOWN)
    .map((target) => targetLine(target, sources.english, language));
  return [...parts, { kind: "bullets", items }];
}

/** One clause for a phone's screen: the sentence with the first figure or document, or the task's opening sentences. */
function clauseParts(sources: Sources, task: Task, asked: Asked, alone: boolean): Part[] {
  const { detail } = asked;
  const gives =
    detail === null ? undefined : sentencesOf(task).find(({ quote: text }) => detail.says.test(text));
  if (gives !== undefined) return [quote(task.number, gives, asked.language)];
  const targets = targetsOfTaskNumber(sources, task.number);
  const target = targets.find((each) => figureText(each, asked.language) !== "") ?? targets[0];
  const claims = asked.claims.length > 0 && target !== undefined;
  if (target !== undefined)
    return [quote(task.number, claims ? target : sentenceAt(task, target.at), asked.language)];
  const opening = openingClause(task);
  return [quote(task.number, alone ? opening : firstWords(opening), asked.language)];
}

function wholeText({ start, end, text }: Task): Clause {
  return { start, end, quote: text };
}

/** The first sentence after the title says what the task is about. */
function openingClause(task: Task): Clause {
  const [title, first] = sentencesOf(task);
  return first ?? title ?? wholeText(task);
}

/** The beginning of a long sentence, up to a comma: enough beside other tasks. */
function firstWords(clause: Clause): Clause {
  if (clause.quote.length <= BESIDE_OTHERS) return clause;
  const comma = clause.quote.slice(0, BESIDE_OTHERS).search(/[,，][^,，]*$/);
  const quote = clause.quote.slice(0, comma < 0 ? clause.quote.length : comma);
  return { start: clause.start, end: clause.start + quote.length, quote };
}

function targetCitations(sources: Sources, task: Task): Citation[] {
  return targetsOfTaskNumber(sources, task.number).map(({ start, end, quote }) => ({
    task: task.number,
    start,
    end,
    quote,
  }));
}
