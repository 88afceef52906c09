import type { Language } from "../../language/detect-language.ts";
import { type Plan, tasksOf } from "../../plan/plan.ts";
import { type AssignmentProblem, LONGEST_DEPARTMENT } from "./assignments-command.ts";

/** What is wrong with the command, and how it is written. */
export function assignmentProblemWords(problem: AssignmentProblem, plan: Plan, language: Language): string {
  const zh = language === "zh";
  const numbers = tasksOf(plan).map((task) => task.number);
  const range = `${Math.min(...numbers)}–${Math.max(...numbers)}`;
  const example = numbers.at(-1) ?? 1;
  const how = zh
    ? `写法：\`/plan assign ${example} @牵头人 @协办人 科室\`，整章：\`/plan assign chapter 1 @牵头人\`，取消：\`/plan unassign ${example}\`。`
    : `Write \`/plan assign ${example} @owner @co-owner department\`, for a chapter \`/plan assign chapter 1 @owner\`, to take it back \`/plan unassign ${example}\`.`;
  switch (problem.kind) {
    case "no_task":
      return zh ? `请写明任务编号（${range}）或章。${how}` : `Name a task (${range}) or a chapter. ${how}`;
    case "unknown_task":
      return zh
        ? `没有任务${problem.numbers.join("、")}，任务编号是 ${range}。没有改动。${how}`
        : `There is no task ${problem.numbers.join(", ")}: the plan has ${range}. Nothing was changed. ${how}`;
    case "unknown_chapter":
      return zh
        ? `没有第${problem.number}章，全文共 ${plan.chapters.length} 章。没有改动。${how}`
        : `There is no chapter ${problem.number}: the plan has ${plan.chapters.length}. Nothing was changed. ${how}`;
    case "unread_person":
      return zh
        ? `认不出“${problem.words}”，请从 @ 菜单里选人。没有改动。`
        : `“${problem.words}” is nobody here: choose people from the @ menu. Nothing was changed.`;
    case "long_department":
      return zh
        ? `科室名称最多 ${LONGEST_DEPARTMENT} 个字。没有改动。`
        : `A department's name has at most ${LONGEST_DEPARTMENT} characters. Nothing was changed.`;
  }
}
