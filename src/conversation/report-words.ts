import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan, Target } from "../plan/plan.ts";
import { echo } from "../progress/echo.ts";
import { doubtWords } from "../progress/how-to-write.ts";
import type { Report } from "../progress/report.ts";

/** The plan as the words around the ledger name it. */
export type PlanWords = { plan: Plan; targets: Target[]; english: EnglishPlan };

type Recorded = Extract<Report, { kind: "recorded" }>;
type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

/** The words of one report, lines apart: the task, what changed, pace and day; or the question of a card. */
export function reportText(report: Report, language: Language, words: PlanWords): string {
  return report.kind === "recorded"
    ? receiptText(report, language, words)
    : cardText(report, language, words);
}

function receiptText(
  { entry, before, after }: Recorded,
  language: Language,
  { targets, english }: PlanWords,
): string {
  if (after === null) return entry.text;
  const target = targets.find((each) => each.id === entry.targetId);
  const englishLine = target === undefined ? null : english.targetLine(target);
  const title = language === "en" ? english.taskTitle(entry.task) : null;
  return echo({ entry, before, after, language, englishLine, title });
}

function cardText(
  { reading, standing }: ToConfirm,
  language: Language,
  { targets, english, plan }: PlanWords,
): string {
  const target = targets.find((each) => each.id === reading.targetId) ?? null;
  const task =
    standing?.task ??
    plan.chapters.flatMap((chapter) => chapter.tasks).find(({ number }) => number === reading.task);
  const title =
    language === "en" ? (english.taskTitle(reading.task) ?? task?.title ?? "") : (task?.title ?? "");
  const heading = language === "zh" ? `任务${reading.task} ${title}` : `Task ${reading.task} ${title}`;
  const said = language === "zh" ? `“${reading.quotedWords}”` : `“${reading.quotedWords}”`;
  const nothingYet = language === "zh" ? "还没有记录，请确认。" : "Nothing is recorded yet: please confirm.";
  return [heading, `${said} ${doubtWords(reading, target, language) ?? ""}`.trim(), nothingYet].join("\n");
}
