import { parsePlan } from "../../src/plan/parse-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";

/** A plan of 2022 with one chapter and the given tasks, each written as its body without a number. */
export function planOf(tasks: string[]): Plan {
  const lines = tasks.map((body, index) => `${index + 1}.${body}`);
  return parsePlan(["某区2022年工作要点", "一、重点工作", ...lines].join("\n"));
}
