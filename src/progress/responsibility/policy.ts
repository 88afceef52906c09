import type { Language } from "../../language/detect-language.ts";
import type { RecordPolicy } from "./permissions.ts";

/** The policies in both languages: what each means. */
export const POLICY_WORDS: Record<Language, Record<RecordPolicy, string>> = {
  zh: {
    anyone: "任何人都可以记录进展",
    owners_confirm: "牵头人直接记录，其他人报送的由牵头人确认后计入",
    owners_only: "只有牵头人和管理员可以记录进展",
  },
  en: {
    anyone: "anyone records progress",
    owners_confirm: "owners record; what others report counts once an owner says yes",
    owners_only: "only owners and administrators record progress",
  },
};

const NAMES: Record<string, RecordPolicy> = {
  anyone: "anyone",
  任何人: "anyone",
  owners_confirm: "owners_confirm",
  牵头人确认: "owners_confirm",
  owners_only: "owners_only",
  仅牵头人: "owners_only",
};

/** The policy of a name as it is typed, in either language; null for another word. */
export function policyNamed(name: string): RecordPolicy | null {
  const typed = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return Object.hasOwn(NAMES, typed) ? (NAMES[typed] ?? null) : null;
}
