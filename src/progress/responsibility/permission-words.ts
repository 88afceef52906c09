import type { Language } from "../../language/detect-language.ts";
import type { Permission, Refusal } from "./permissions.ts";

const REASONS: Record<Language, Record<Refusal, string>> = {
  zh: {
    owners_only: "这项任务只由牵头人记录进展",
    no_owner: "这项任务还没有牵头人，请管理员先指定",
    not_author: "只有记录人、牵头人和管理员可以撤销或更正",
    administrators_only: "只有管理员可以这样做",
    own_work: "办结要由另一个人审核",
    not_reviewer: "只有审核人可以确认办结",
  },
  en: {
    owners_only: "Only this task's owners record its progress",
    no_owner: "This task has no owner yet; an administrator must name one first",
    not_author: "Only the author, the task's owners and administrators can void or correct this",
    administrators_only: "Only an administrator can do this",
    own_work: "A second person has to confirm that a task is done",
    not_reviewer: "Only a reviewer can confirm that a task is done",
  },
};

/** A verdict in words, with who can; null where it is allowed. `name` renders a person (a mention in Slack). */
export function permissionWords(
  permission: Permission,
  language: Language,
  name: (person: string) => string = (person) => person,
): string | null {
  if (permission.verdict === "allowed") return null;
  const who = permission.who.map(name).join(language === "zh" ? "、" : ", ");
  if (permission.verdict === "waits_for") {
    return language === "zh"
      ? `已转请 ${who} 确认，确认后计入台账。`
      : `Passed to ${who}; it counts once they say yes.`;
  }
  const reason = REASONS[language][permission.why];
  if (who === "") return language === "zh" ? `${reason}。` : `${reason}.`;
  return language === "zh" ? `${reason}。可以找：${who}。` : `${reason}. Who can: ${who}.`;
}
