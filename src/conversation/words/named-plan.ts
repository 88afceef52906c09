import type { Language } from "../../language/detect-language.ts";
import type { EnglishPlan } from "../../plan/english.ts";
import { findTask, type Plan, type Target } from "../../plan/plan.ts";
import { permissionWords } from "../../progress/responsibility/permission-words.ts";
import type { Permission } from "../../progress/responsibility/permissions.ts";

/** The plan as the words around the ledger name it; people by their ids unless a directory is there. */
export type NamedPlan = {
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  people?: { nameOf(person: string): string };
};

/** A verdict on who may, with the names of those who can. */
export function permissionText(permission: Permission, language: Language, { people }: NamedPlan): string {
  return permissionWords(permission, language, (person) => people?.nameOf(person) ?? person) ?? "";
}

/** "任务30 加快体育设施建设", in the reader's language. */
export function taskHeading(number: number, language: Language, { plan, english }: NamedPlan): string {
  const title = findTask(plan, number)?.title ?? "";
  return language === "zh"
    ? `任务${number} ${title}`
    : `Task ${number}: ${english.taskTitle(number) ?? title}`;
}
