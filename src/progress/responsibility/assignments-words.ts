import type { Language } from "../../language/detect-language.ts";
import { type Plan, tasksOf } from "../../plan/plan.ts";
import type { Change, Responsibilities } from "./assignments.ts";
import { type AssignmentProblem, LONGEST_DEPARTMENT } from "./assignments-command.ts";
import { POLICY_WORDS } from "./policy.ts";

const WORDS = {
  zh: {
    task: (task: string, parts: string[]) => `任务${task}：${parts.join("，")}`,
    noOwner: "还没有牵头人",
    owner: (name: string) => `牵头人 ${name}`,
    others: (names: string[]) => `协办 ${names.join("、")}`,
    department: (name: string) => `责任科室 ${name}`,
  },
  en: {
    task: (task: string, parts: string[]) => `Task ${task}: ${parts.join(", ")}`,
    noOwner: "no owner yet",
    owner: (name: string) => `owner ${name}`,
    others: (names: string[]) => `with ${names.join(", ")}`,
    department: (name: string) => `department ${name}`,
  },
};

/** How a person and a task are called where the words are said. */
export type Called = { nameOf(person: string): string; titleOf(task: number): string };

/** Who answers for tasks now, a line a task. */
export function responsibleWords(
  tasks: readonly number[],
  now: Responsibilities,
  { nameOf, titleOf }: Called,
  language: Language,
): string {
  const words = WORDS[language];
  const lines = tasks.map((task) => {
    const [leader, ...others] = now.ownersOf(task).map(nameOf);
    const department = now.departmentOf(task);
    const parts = [
      leader === undefined ? words.noOwner : words.owner(leader),
      others.length === 0 ? null : words.others(others),
      department === null ? null : words.department(department),
    ];
    return words.task(
      `${task} ${titleOf(task)}`,
      parts.filter((part) => part !== null),
    );
  });
  return lines.join("\n");
}

/** What a change led to. */
export function changedWords(
  change: Change,
  now: Responsibilities,
  called: Called,
  language: Language,
): string {
  const zh = language === "zh";
  if (change.kind === "policy") {
    const meaning = POLICY_WORDS[language][change.policy];
    return zh ? `已改：${meaning}。` : `Changed: ${meaning}.`;
  }
  const kept = zh ? "已生效，并记入变更记录。" : "In force now, and kept in the audit log.";
  if (change.kind === "review") return `${reviewWords(now, called, language)}\n${kept}`;
  if (change.kind === "milestones") return kept;
  const lines = responsibleWords(change.tasks, now, called, language);
  return `${lines}\n${kept}`;
}

/** Whether a second person confirms what is done, and who. */
function reviewWords(
  { reviewers }: Responsibilities,
  { nameOf }: Pick<Called, "nameOf">,
  language: Language,
): string {
  const names = reviewers.map(nameOf).join(language === "zh" ? "、" : ", ");
  if (names === "")
    return language === "zh"
      ? "办结不需要另一个人审核。"
      : "No second person has to confirm that a task is done.";
  return language === "zh"
    ? `办结须由另一个人审核，审核人：${names}。报送人本人不能审核自己的办结。`
    : `A second person confirms that a task is done: ${names}. Nobody reviews what they reported themselves.`;
}

/** A review without anybody to do it, and how it is written. */
export function noReviewerWords(language: Language): string {
  return language === "zh"
    ? "请写明由谁审核：`/plan policy review on @审核人`；不再审核：`/plan policy review off`。没有改动。"
    : "Say who reviews: `/plan policy review on @reviewer`; to stop it, `/plan policy review off`. Nothing was changed.";
}

/** The policy in force, and how it is changed. */
export function policyWords(
  now: Responsibilities,
  called: Pick<Called, "nameOf">,
  language: Language,
): string {
  const { policy } = now;
  const meaning = POLICY_WORDS[language][policy];
  const review = reviewWords(now, called, language);
  const change =
    language === "zh"
      ? "管理员可以改：`/plan policy review on @审核人`、`/plan policy review off`。"
      : "Administrators change it with `/plan policy review on @reviewer` or `/plan policy review off`.";
  return `${recordPolicyWords(policy, meaning, language)}\n${review}${language === "zh" ? "" : " "}${change}`;
}

function recordPolicyWords(policy: string, meaning: string, language: Language): string {
  return language === "zh"
    ? `现在的权限是 ${policy}：${meaning}。管理员可以改：\`/plan policy anyone\`、\`/plan policy owners_confirm\`、\`/plan policy owners_only\`。`
    : `The policy is ${policy}: ${meaning}. Administrators change it with \`/plan policy anyone\`, \`/plan policy owners_confirm\` or \`/plan policy owners_only\`.`;
}

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
