import type { Sources } from "../../answering/sources.ts";
import { titleOf } from "../../answering/sources.ts";
import type { EvidenceLine } from "../../answering/verify/evidence/evidence.ts";
import { figureText, targetLine } from "../../answering/write/figure.ts";
import { sentencesOf } from "../../plan/clauses.ts";
import { type Clause, type Target, type Task, tasksOf } from "../../plan/plan.ts";
import type { Finding } from "./evidence-book.ts";

type Book = Pick<Sources, "plan" | "targets" | "english">;

/** A task as evidence: its title, then each of its sentences with the English that says the same. */
export function taskEvidence(book: Book, task: Task): Finding[] {
  return [
    titleEvidence(book, task),
    ...sentencesOf(task).map((clause) => sentenceEvidence(book, task, clause)),
  ];
}

/** A task's title and, in English, its title and summary. */
export function titleEvidence(book: Book, task: Task): Finding {
  const { english, plan } = book;
  const chapter = plan.chapters.find((each) => each.number === task.chapter);
  const lines = [
    `任务${task.number} ${task.title}`,
    ...(chapter === undefined ? [] : [`第${chapter.number}部分 ${chapter.title}`]),
    ...(english.taskTitle(task.number) === null
      ? []
      : [`Task ${task.number}: ${titleOf(book, task, "en")}. ${english.summary(task.number) ?? ""}`]),
  ];
  return { task: task.number, lines: lines.map(planLine), clause: null };
}

/** A sentence of a task, with the English lines of the targets in it. */
export function sentenceEvidence({ targets, english }: Book, task: Task, clause: Clause): Finding {
  const within = targets.filter(
    ({ task: number, at }) => number === task.number && clause.start <= at && at < clause.end,
  );
  const translated = [...new Set(within.map((target) => english.targetLine(target)))].filter(
    (line) => line !== null,
  );
  return { task: task.number, lines: [clause.quote, ...translated].map(planLine), clause };
}

/** A target: what it demands in a line of its own, then the clause that demands it. */
export function targetEvidence({ english }: Book, target: Target): Finding {
  const { start, end, quote } = target;
  const said = figureText(target, "zh");
  const lines = [quote, ...(said === "" ? [] : [targetLine(target, english, "zh").replaceAll("*", "")])];
  const translated = english.targetLine(target);
  return {
    task: target.task,
    lines: [...new Set([...lines, ...(translated === null ? [] : [translated])])].map(planLine),
    clause: { start, end, quote },
  };
}

/** What the plan is: title, issuer, date, and how many chapters, tasks and targets it has. */
export function wholePlanEvidence({ plan, targets, english }: Book): Finding {
  const tasks = tasksOf(plan).length;
  const lines = [
    `《${plan.title}》 ${plan.issuer ?? ""} ${plan.date ?? ""}`,
    `全文共${plan.chapters.length}个部分、${tasks}项任务、${targets.length}项目标`,
    `The plan has ${plan.chapters.length} chapters, ${tasks} tasks and ${targets.length} targets. ${english.title ?? ""} ${english.issuer ?? ""}`,
  ];
  return { task: null, lines: lines.map(planLine), clause: null };
}

function planLine(text: string): EvidenceLine {
  return { text, says: "plan" };
}
