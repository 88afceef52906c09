import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import { findTask, type Plan, type Target } from "../plan/plan.ts";
import { echo } from "../progress/echo.ts";
import { figure } from "../progress/figures.ts";
import { doubtWords, unitMismatch } from "../progress/how-to-write.ts";
import { judgementWords } from "../progress/judgement.ts";
import type { Reading } from "../progress/parse-update.ts";
import { type Permission, permissionWords } from "../progress/permissions.ts";
import { LIFECYCLE_WORDS } from "../progress/progress-words.ts";
import type { AsksEvidence, Report, Waiting } from "../progress/report.ts";

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
  if (report.kind === "to_confirm")
    return (report.reading.readBy === "model" ? modelCardText : cardText)(report, language, words);
  if (report.kind === "asks_evidence") return evidenceText(report, language, words);
  if (report.kind === "waiting") return waitingText(report, language, words);
  if (report.kind === "refused") return permissionText(report.permission, language, words);
  const line = report.target === null ? null : words.english.targetLine(report.target);
  return unitMismatch(report.reading, report.target, language, line);
}

/** A verdict on who may, with the names of those who can. */
export function permissionText(permission: Permission, language: Language, { people }: PlanWords): string {
  return permissionWords(permission, language, (person) => people?.nameOf(person) ?? person) ?? "";
}

/** What a card asks that wants to see what shows that a task is done. */
function evidenceText({ reading }: AsksEvidence, language: Language, words: PlanWords): string {
  const asks =
    language === "zh"
      ? `您写的是“${quoted(reading)}”。办结要有依据：请附上文件、验收单、照片或消息的链接，或者上传附件。`
      : `You wrote “${quoted(reading)}”. A task is closed with evidence: a link to a document, photo or message, or a file.`;
  const nothingYet =
    language === "zh"
      ? "目前还没有记录。也可以带上链接或附件重发一遍。"
      : "Nothing has been recorded yet. You can also send it again with a link or a file.";
  return [taskHeading(reading.task, language, words), asks, nothingYet].join("\n");
}

/** Who is asked to confirm what was reported as done; to be shown under its receipt. */
function reviewText(who: readonly string[], language: Language, { people }: PlanWords): string {
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
  const words = `“${quoted(reading)}”`;
  const said = readAs(reading, language);
  if (said === null) return words;
  return language === "zh" ? `${said}（${words}）` : `${said} (${words})`;
}

function readAs({ kind, lifecycle, judgement, amount, unit }: Reading, language: Language): string | null {
  const zh = language === "zh";
  if (kind === "lifecycle" && lifecycle !== null) {
    const state = LIFECYCLE_WORDS[language][lifecycle];
    return zh ? `状态：${state}` : `State: ${state}`;
  }
  if (kind === "note" && judgement !== null) return judgementWords(judgement, language);
  return amount === null ? null : amountRead({ kind, amount, unit }, language);
}

type Amount = Pick<Reading, "kind" | "unit"> & { amount: number };

function amountRead({ kind, amount, unit }: Amount, language: Language): string {
  const zh = language === "zh";
  const isDelta = kind === "delta";
  const counted = zh || unit === "%" ? (unit ?? "") : "";
  const number =
    `${isDelta && amount >= 0 ? "+" : ""}${figure(amount)}${counted === "%" ? "" : " "}${counted}`.trim();
  const label = zh ? (isDelta ? "本次" : "累计") : isDelta ? "" : "Total";
  return `${label} ${number}`.trim();
}

function receiptText(
  { entry, before, after, review }: Recorded,
  language: Language,
  words: PlanWords,
): string {
  const { targets, english } = words;
  if (after === null) return entry.text;
  const target = targets.find((each) => each.id === entry.targetId);
  const englishLine = target === undefined ? null : english.targetLine(target);
  const title = language === "en" ? english.taskTitle(entry.task) : null;
  const said = echo({ entry, before, after, language, englishLine, title });
  return review === undefined ? said : `${said}\n${reviewText(review.who, language, words)}`;
}

/** What a model read is said in full: its author has not seen these words in this meaning before. */
function modelCardText({ reading }: ToConfirm, language: Language, words: PlanWords): string {
  const target = words.targets.find((each) => each.id === reading.targetId) ?? null;
  const counts = target === null ? "" : language === "zh" ? target.subject : words.english.targetLine(target);
  return language === "zh"
    ? [
        taskHeading(reading.task, language, words),
        `按模型的理解，您报的是：${readingLine(reading, language)}${counts === "" ? "" : `，计入“${counts}”`}。`,
        "模型可能理解有误，还没有记录，请核对后选一项。",
      ].join("\n")
    : [
        taskHeading(reading.task, language, words),
        `As the language model reads it, you reported: ${readingLine(reading, language)}${counts === "" || counts === null ? "" : `, towards “${counts}”`}.`,
        "It may be wrong, and nothing has been recorded yet: please check and choose.",
      ].join("\n");
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
