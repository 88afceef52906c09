import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan, Target } from "../plan/plan.ts";
import { echo } from "../progress/echo.ts";
import { doubtWords, unitMismatch } from "../progress/how-to-write.ts";
import type { Reading } from "../progress/parse-update.ts";
import type { Report } from "../progress/report.ts";

/** The plan as the words around the ledger name it. */
export type PlanWords = { plan: Plan; targets: Target[]; english: EnglishPlan };

type Recorded = Extract<Report, { kind: "recorded" }>;
type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

/** The words of one report, lines apart: the task, what changed, pace and day; or the question of a card. */
export function reportText(report: Report, language: Language, words: PlanWords): string {
  if (report.kind === "recorded") return receiptText(report, language, words);
  if (report.kind === "to_confirm") return cardText(report, language, words);
  const line = report.target === null ? null : words.english.targetLine(report.target);
  return unitMismatch(report.reading, report.target, language, line);
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
  const said = language === "zh" ? `您写的是“${quoted(reading)}”。` : `You wrote “${quoted(reading)}”.`;
  const doubt = doubtIn(reading, target, language) ?? asNote(reading, language);
  const nothingYet =
    language === "zh" ? "还没有记录，请选一项。" : "Nothing has been recorded yet: please choose.";
  return [heading, said, doubt, nothingYet].join("\n");
}

/** The doubt about a reading; an English sentence leaves out the plan's Chinese measure word. */
function doubtIn(reading: Reading, target: Target | null, language: Language): string | null {
  if (language === "zh") return doubtWords(reading, target, language);
  const isChinese = /\p{Script=Han}/u.test(reading.unit ?? "");
  const unit = isChinese ? "" : reading.unit;
  const counted = target === null || !isChinese ? target : { ...target, unit: "" };
  return doubtWords({ ...reading, unit }, counted, language);
}

function asNote({ task }: Reading, language: Language): string {
  return language === "zh" ? `要作为任务${task}的进展记下来吗？` : `Should this be noted under task ${task}?`;
}

const LONGEST_QUOTE = 300;

function quoted({ quotedWords }: Reading): string {
  return quotedWords.length <= LONGEST_QUOTE ? quotedWords : `${quotedWords.slice(0, LONGEST_QUOTE)}…`;
}
