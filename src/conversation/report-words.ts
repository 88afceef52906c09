import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import { findTask, type Plan, type Target } from "../plan/plan.ts";
import { echo } from "../progress/echo.ts";
import { figure } from "../progress/figures.ts";
import { doubtWords, unitMismatch } from "../progress/how-to-write.ts";
import type { Reading } from "../progress/parse-update.ts";
import { type Permission, permissionWords } from "../progress/permissions.ts";
import { LIFECYCLE_WORDS } from "../progress/progress-words.ts";
import type { Report, Waiting } from "../progress/report.ts";

/** The plan as the words around the ledger name it; people by their ids unless a directory is there. */
export type PlanWords = {
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  people?: { nameOf(person: string): string };
};

type Recorded = Extract<Report, { kind: "recorded" }>;
type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

/** The words of one report, lines apart: the task, what changed, pace and day; or the question of a card; or who can. */
export function reportText(report: Report, language: Language, words: PlanWords): string {
  if (report.kind === "recorded") return receiptText(report, language, words);
  if (report.kind === "to_confirm") return cardText(report, language, words);
  if (report.kind === "waiting") return waitingText(report, language, words);
  if (report.kind === "refused") return permissionText(report.permission, language, words);
  const line = report.target === null ? null : words.english.targetLine(report.target);
  return unitMismatch(report.reading, report.target, language, line);
}

/** A verdict on who may, with the names of those who can. */
export function permissionText(permission: Permission, language: Language, { people }: PlanWords): string {
  return permissionWords(permission, language, (person) => people?.nameOf(person) ?? person) ?? "";
}

/** For the person who reported: what waits, and for whom. */
function waitingText({ reading, who }: Waiting, language: Language, words: PlanWords): string {
  const passed = permissionText({ verdict: "waits_for", who }, language, words);
  return [taskHeading(reading.task, language, words), readingLine(reading, language), passed].join("\n");
}

/** "任务30 加快体育设施建设", in the reader's language. */
export function taskHeading(number: number, language: Language, { plan, english }: PlanWords): string {
  const title = findTask(plan, number)?.title ?? "";
  return language === "zh"
    ? `任务${number} ${title}`
    : `Task ${number}: ${english.taskTitle(number) ?? title}`;
}

/** What a reading would record, with the words it was read from: "本次 +3 处（“新增3处”）". */
export function readingLine(reading: Reading, language: Language): string {
  const zh = language === "zh";
  const words = `“${quoted(reading)}”`;
  if (reading.kind === "lifecycle" && reading.lifecycle !== null) {
    const state = LIFECYCLE_WORDS[language][reading.lifecycle];
    return zh ? `状态：${state}（${words}）` : `State: ${state} (${words})`;
  }
  if (reading.amount === null) return words;
  const isDelta = reading.kind === "delta";
  const unit = zh || reading.unit === "%" ? (reading.unit ?? "") : "";
  const amount =
    `${isDelta && reading.amount >= 0 ? "+" : ""}${figure(reading.amount)}${unit === "%" ? "" : " "}${unit}`.trim();
  const label = zh ? (isDelta ? "本次" : "累计") : isDelta ? "Added" : "Total";
  return zh ? `${label} ${amount}（${words}）` : `${label} ${amount} (${words})`;
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

function cardText({ reading }: ToConfirm, language: Language, words: PlanWords): string {
  const target = words.targets.find((each) => each.id === reading.targetId) ?? null;
  const heading = taskHeading(reading.task, language, words);
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
