import type { Language } from "../../language/detect-language.ts";
import type { Report } from "../../progress/ledger/report.ts";
import { echo } from "../../progress/words/echo.ts";
import { unitMismatch } from "../../progress/words/how-to-write.ts";
import { cardText, evidenceText, modelCardText, waitingText } from "./card-words.ts";
import { type NamedPlan, permissionText } from "./named-plan.ts";

type Recorded = Extract<Report, { kind: "recorded" }>;

/** The words of one report, lines apart: the task, what changed, pace and day; or the question of a card; or who can. */
export function reportText(report: Report, language: Language, words: NamedPlan): string {
  if (report.kind === "recorded") return receiptText(report, language, words);
  if (report.kind === "to_confirm")
    return (report.reading.readBy === "model" ? modelCardText : cardText)(report, language, words);
  if (report.kind === "asks_evidence") return evidenceText(report, language, words);
  if (report.kind === "waiting") return waitingText(report, language, words);
  if (report.kind === "refused") return permissionText(report.permission, language, words);
  const line = report.target === null ? null : words.english.targetLine(report.target);
  return unitMismatch(report.reading, report.target, language, line);
}

/** Who is asked to confirm what was reported as done; to be shown under its receipt. */
function reviewText(who: readonly string[], language: Language, { people }: NamedPlan): string {
  const zh = language === "zh";
  const names = who.map((person) => people?.nameOf(person) ?? person).join(zh ? "、" : ", ");
  if (names !== "")
    return zh
      ? `已请 ${names} 审核，确认后办结`
      : `${names} was asked to review it; it is done once they confirm`;
  return zh
    ? "办结要由另一个人审核，还没有别的审核人：请管理员用 `/plan policy review on @审核人` 指定。"
    : "A second person has to review it and there is none yet: an administrator names one with `/plan policy review on @reviewer`.";
}

function receiptText(
  { entry, before, after, review }: Recorded,
  language: Language,
  words: NamedPlan,
): string {
  const { targets, english } = words;
  if (after === null) return entry.text;
  const target = targets.find((each) => each.id === entry.targetId);
  const englishLine = target === undefined ? null : english.targetLine(target);
  const title = language === "en" ? english.taskTitle(entry.task) : null;
  const said = echo({ entry, before, after, language, englishLine, title });
  return review === undefined ? said : `${said}\n${reviewText(review.who, language, words)}`;
}
