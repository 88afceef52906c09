import { parse } from "yaml";
import { z } from "zod";
import { DubanError } from "../errors.ts";
import { type Plan, tasksOf } from "./plan.ts";

const chinese = z.string().regex(/\p{Script=Han}/u, "a phrase under zh has no Chinese character");
const english = z.string().regex(/^[^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*$/u, {
  error: "a phrase under en must be English and hold no Chinese character",
});
const schema = z.strictObject({
  tasks: z.record(
    z.string(),
    z.strictObject({ zh: z.array(chinese).default([]), en: z.array(english).default([]) }),
  ),
});

/** What staff and parents call the subjects of a task in everyday speech, in each language. */
type TaskWords = { zh: string[]; en: string[] };

/** The everyday words of a plan's tasks: the search knows a task by them; they are never shown and never cited. */
export type PlanWords = { of(task: number): TaskWords };

/** A plan without a file of everyday words. */
export const NO_WORDS: PlanWords = { of: () => ({ zh: [], en: [] }) };

/**
 * Reads the everyday words (YAML) of a plan: `tasks: { 29: { zh: [校园霸凌], en: [bullying] } }`.
 * @throws DubanError `plan_unreadable` naming the entry that is not of the form, or a task that the plan has not.
 */
export function readWords(yaml: string, plan: Plan): PlanWords {
  const read = schema.safeParse(parsed(yaml));
  if (!read.success) throw unreadable(z.prettifyError(read.error));
  const { tasks } = read.data;
  const known = new Set(tasksOf(plan).map(({ number }) => String(number)));
  const unknown = Object.keys(tasks).filter((number) => !known.has(number));
  if (unknown.length > 0) throw unreadable(`the plan has no task ${unknown.join(", ")}`);
  return { of: (task) => tasks[task] ?? NO_WORDS.of(task) };
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (cause) {
    throw unreadable(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause));
  }
}

function unreadable(why: string): DubanError {
  return new DubanError("plan_unreadable", `The plan's words.yaml cannot be read: ${why}`);
}
