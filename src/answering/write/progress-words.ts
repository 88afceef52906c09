import type { Language } from "../../language/detect-language.ts";
import type { Lifecycle } from "../../progress/entries/entry.ts";
import { LIFECYCLE_WORDS } from "../../progress/standing/progress-words.ts";
import type { Pace } from "../../progress/standing/standing.ts";

const PACE: Record<Language, Record<Pace, string>> = {
  zh: { ahead: "超前", on_pace: "按序时推进", behind: "滞后", overdue: "逾期", unknown: "序时进度未知" },
  en: {
    ahead: "ahead of pace",
    on_pace: "on pace",
    behind: "behind pace",
    overdue: "overdue",
    unknown: "pace unknown",
  },
};
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

type ProgressWords = {
  lifecycle(lifecycle: Lifecycle, pace: Pace): string;
  /** The owner's own word, with the reason where one was given. */
  judged(level: string, reason: string | null): string;
  /** `planned` is null where the subject's own line says it. */
  planned(subject: string, planned: string | null): string;
  plannedAndReported(
    subject: string,
    planned: string | null,
    reported: string,
    percent: string | null,
    source: string,
  ): string;
  noEntries: string;
  lastUpdate(line: string): string;
  said(text: string): string;
  link(url: string): string;
  day(day: string): string;
  /** The line over progress that is of a past day. */
  asOf(day: string): string;
};

const ZH: ProgressWords = {
  lifecycle: (lifecycle, pace) => `状态：*${LIFECYCLE_WORDS.zh[lifecycle]}*，${PACE.zh[pace]}`,
  judged: (level, reason) => `自评：*${level}*${reason === null ? "" : `，${reason}`}`,
  planned: (subject, planned) => `${subject}：目标*${planned ?? ""}*；已报：尚无`,
  plannedAndReported: (subject, planned, reported, percent, source) =>
    `${subject}：目标*${planned ?? ""}*；已报*${reported}*${percent === null ? "" : `（${percent}）`}，${source}`,
  noEntries: "台账里还没有这项任务的进展。",
  lastUpdate: (line) => `最近一次更新：${line}`,
  said: (text) => `“${text}”`,
  link: (url) => `<${url}|原消息>`,
  day: (day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`,
  asOf: (day) => `截至${day}：`,
};

const EN: ProgressWords = {
  lifecycle: (lifecycle, pace) => `Status: *${capitalised(LIFECYCLE_WORDS.en[lifecycle])}*, ${PACE.en[pace]}`,
  judged: (level, reason) => `Owner's word: *${level}*${reason === null ? "" : `, ${reason}`}`,
  planned: (subject, planned) =>
    planned === null
      ? `${subject}: nothing reported yet`
      : `${subject}: planned *${planned}*; nothing reported yet`,
  plannedAndReported: (subject, planned, reported, percent, source) =>
    `${subject}: ${planned === null ? "" : `planned *${planned}*; `}reported *${reported}*${percent === null ? "" : ` (${percent})`}, ${source}`,
  noEntries: "Nothing has been reported for this task yet.",
  lastUpdate: (line) => `Last update: ${line}`,
  said: (text) => `“${text}”`,
  link: (url) => `<${url}|message>`,
  day: (day) => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`,
  asOf: (day) => `As of ${day}:`,
};

/** The sentences about progress, in one language. */
export function progressWords(language: Language): ProgressWords {
  return language === "zh" ? ZH : EN;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
