import { targetLine } from "../answering/write/figure.ts";
import { DubanError } from "../errors.ts";
import { type Chapter, findTask, type Target, type Task } from "../plan/plan.ts";
import type { Book } from "../services/book.ts";
import { readArguments } from "./arguments.ts";
import type { Command, CommandContext } from "./command.ts";
import { ASSIGN_USAGE, assignFromFile } from "./plan-assign.ts";
import { AUDIT_USAGE, showAudit } from "./plan-audit.ts";
import { MILESTONES_USAGE, milestonesFromFile } from "./plan-milestones.ts";
import { STATUS_USAGE, showStatus } from "./plan-status.ts";
import { TRANSLATE_USAGE, translate } from "./plan-translate.ts";

const USAGE = `duban plan show [N] [--json] | duban plan targets [--json] | ${ASSIGN_USAGE} | ${MILESTONES_USAGE} | ${AUDIT_USAGE} | ${STATUS_USAGE} | ${TRANSLATE_USAGE}`;

/** `duban plan`: the plan as it was read, and who answers for its tasks. */
export const plan: Command = {
  usage: USAGE,
  async run(args, context) {
    const given = readArguments(args, { file: "value", by: "value", again: "flag" }, USAGE);
    const { words, flags } = given;
    const [verb, number] = words;
    if (verb === "audit" && number === undefined) return showAudit(context, flags.json === true);
    if (verb === "translate" && number === undefined) return translate(context, flags.again === true);
    if (verb === "status" && number === undefined) return showStatus(context, flags.json === true);
    if (verb === "milestones" && number === undefined) return milestonesFromFile(given, context);
    if (verb === "assign" && number === undefined) return assignFromFile(given, context);
    if (verb === "targets" && number === undefined) return showTargets(context, flags.json === true);
    if (verb === "show")
      return number === undefined
        ? showPlan(context, flags.json === true)
        : showTask(context, number, flags.json === true);
    throw new DubanError("usage", `Usage: ${USAGE}`);
  },
};

function showPlan(context: CommandContext, json: boolean): void {
  const { title, issuer, date, chapters } = context.book().plan;
  if (json) {
    context.print(JSON.stringify({ title, issuer, date, chapters: chapters.map(chapterJson) }));
    return;
  }
  context.print([title, issuer, date].filter((each) => each !== null).join("　"));
  for (const chapter of chapters) {
    context.print(`\n第${chapter.number}部分　${chapter.title}`);
    for (const task of chapter.tasks) context.print(`  ${task.number}. ${task.title}`);
  }
}

function showTask(context: CommandContext, text: string, json: boolean): void {
  const book = context.book();
  const task = /^\d+$/.test(text) ? findTask(book.plan, Number(text)) : null;
  if (task === null) {
    const numbers = book.plan.chapters.flatMap((chapter) => chapter.tasks.map(({ number }) => number));
    throw new DubanError(
      "not_found",
      `There is no task ${text}; the plan has ${numbers.length} tasks, ${Math.min(...numbers)} to ${Math.max(...numbers)}.`,
    );
  }
  const targets = book.targets.filter((target) => target.task === task.number);
  if (json) {
    const inFull = targets.map((target) => targetJson(book, target));
    context.print(JSON.stringify({ ...taskJson(task), chapter: task.chapter, targets: inFull }));
    return;
  }
  context.print(`${task.number}. ${task.text}`);
  for (const target of targets) context.print(`  • ${targetLine(target, book.english, "zh")}`);
}

function showTargets(context: CommandContext, json: boolean): void {
  const book = context.book();
  if (json) {
    context.print(JSON.stringify(book.targets.map((target) => targetJson(book, target))));
    return;
  }
  for (const target of book.targets)
    context.print(`${target.id.padEnd(6)}${targetLine(target, book.english, "zh")}`);
}

function chapterJson(chapter: Chapter): Record<string, unknown> {
  return { number: chapter.number, title: chapter.title, tasks: chapter.tasks.map(taskJson) };
}

function taskJson({ number, title, text, start, end }: Task): Record<string, unknown> {
  return { number, title, text, start, end };
}

function targetJson(book: Book, target: Target): Record<string, unknown> {
  return { ...target, en: book.english.targetLine(target) };
}
