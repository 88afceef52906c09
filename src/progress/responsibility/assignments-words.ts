import type { Language } from "../../language/detect-language.ts";
import type { Change, Responsibilities } from "./assignments.ts";
import type { Called } from "./called.ts";
import { POLICY_WORDS } from "./policy.ts";
import { reviewWords } from "./policy-words.ts";

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
