import { aspectOf } from "./aspect.ts";
import { planListOf } from "./plan-list-of.ts";
import type { PlanList } from "./question.ts";

const OF_THE_WHOLE_PLAN = /任务|要点|计划|全部|所有|全区|一共|总共|\b(?:tasks?|plan|all|whole|document)\b/i;
const ALSO_WHICH = /分别|都是|哪些|哪几项|列(?:出|一下)|\b(?:which|what are they|list)\b/i;

/** Whether a list is asked of the whole plan, also in a thread about one task. */
export function namesWholePlan(text: string): boolean {
  return OF_THE_WHOLE_PLAN.test(text);
}

/** A list that makes sense of one chapter or a few tasks; null for "tasks of chapter 3", which is the chapter itself. */
export function listWithin(text: string): PlanList | null {
  const list = planListOf(text) ?? (/文件|\bdocuments?\b/i.test(text) ? "documents" : null);
  const isChapter =
    list === null ||
    list === "task_titles" ||
    list === "outline" ||
    list === "identity" ||
    list === "chapter_count";
  if (isChapter) return aspectOf(text) === "targets" ? "targets" : null;
  return list === "task_count" && ALSO_WHICH.test(text) ? null : list;
}
