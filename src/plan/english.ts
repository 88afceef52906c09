import { parse } from "yaml";
import { z } from "zod";
import { DubanError } from "../errors.ts";
import { type Plan, type Target, tasksOf } from "./plan.ts";

const schema = z
  .object({
    /** The model that translated it, where no person did. */
    translated_by: z.string().optional(),
    title: z.string(),
    issuer: z.string().optional(),
    chapters: z.record(z.string(), z.string()).default({}),
    tasks: z
      .record(
        z.string(),
        z.object({
          title: z.string(),
          summary: z.string().optional(),
          targets: z.array(z.object({ zh: z.string(), en: z.string() })).default([]),
        }),
      )
      .default({}),
  })
  .check(({ value, issues }) => {
    if (value.translated_by !== undefined) return;
    for (const [number, { summary }] of Object.entries(value.tasks))
      if (summary === undefined)
        issues.push({
          code: "custom",
          message: "a summary is missing",
          path: ["tasks", number, "summary"],
          input: value,
        });
  });

/** What stands after English that no person has read. */
const MACHINE_MADE = "(machine translation)";

/** The English of a plan: what stands beside the Chinese clause, never in its place. */
export type EnglishPlan = {
  /** The model that translated it; null where a person did. Its titles and lines say so themselves. */
  translatedBy: string | null;
  title: string | null;
  issuer: string | null;
  chapterTitle(chapter: number): string | null;
  taskTitle(task: number): string | null;
  summary(task: number): string | null;
  /** The English line of a target: the one whose Chinese words take in the target's figure or document. */
  targetLine(target: Target): string | null;
  /** All English lines of a task, for the keyword index. */
  lines(task: number): string[];
};

/** A plan without an English file: every question for English gets null. */
export const NO_ENGLISH: EnglishPlan = {
  translatedBy: null,
  title: null,
  issuer: null,
  chapterTitle: () => null,
  taskTitle: () => null,
  summary: () => null,
  targetLine: () => null,
  lines: () => [],
};

/**
 * Reads the English file (YAML) of a plan.
 * @throws DubanError `plan_unreadable` naming each line that is not of the form, or whose Chinese is not in its task.
 */
export function readEnglish(yaml: string, plan: Plan): EnglishPlan {
  const read = schema.safeParse(parsed(yaml));
  if (!read.success) throw unreadable(z.prettifyError(read.error));
  const { title, issuer = null, chapters, tasks, translated_by: translatedBy = null } = read.data;
  const shown = (text: string | undefined): string | null =>
    text === undefined ? null : translatedBy === null ? text : `${text} ${MACHINE_MADE}`;
  const spans = targetSpans(plan, tasks);
  return {
    translatedBy,
    title: shown(title),
    issuer: issuer === null ? null : shown(issuer),
    chapterTitle: (chapter) => shown(chapters[chapter]),
    taskTitle: (task) => shown(tasks[task]?.title),
    summary: (task) => shown(tasks[task]?.summary),
    targetLine: (target) => shown(spans.find((span) => span.start <= target.at && target.at < span.end)?.en),
    lines(task) {
      const english = tasks[task];
      return english === undefined
        ? []
        : [english.title, english.summary ?? [], english.targets.map(({ en }) => en)].flat();
    },
  };
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (cause) {
    throw unreadable(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause));
  }
}

type Span = { start: number; end: number; en: string };

function targetSpans(plan: Plan, english: z.infer<typeof schema>["tasks"]): Span[] {
  return tasksOf(plan).flatMap((task) =>
    (english[task.number]?.targets ?? []).map(({ zh, en }) => {
      const at = task.text.indexOf(zh);
      if (at < 0) throw unreadable(`task ${task.number} does not hold the words "${zh}"`);
      return { start: task.start + at, end: task.start + at + zh.length, en };
    }),
  );
}

function unreadable(why: string): DubanError {
  return new DubanError("plan_unreadable", `The plan's English file cannot be read: ${why}`);
}
