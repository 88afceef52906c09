import type { Language } from "../../language/detect-language.ts";
import type { Responsibilities } from "./assignments.ts";
import type { Called } from "./called.ts";
import { POLICY_WORDS } from "./policy.ts";

function recordPolicyWords(policy: string, meaning: string, language: Language): string {
  return language === "zh"
    ? `现在的权限是 ${policy}：${meaning}。管理员可以改：\`/plan policy anyone\`、\`/plan policy owners_confirm\`、\`/plan policy owners_only\`。`
    : `The policy is ${policy}: ${meaning}. Administrators change it with \`/plan policy anyone\`, \`/plan policy owners_confirm\` or \`/plan policy owners_only\`.`;
}

/** Whether a second person confirms what is done, and who. */
export function reviewWords(
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
