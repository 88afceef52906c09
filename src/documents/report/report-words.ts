import { dayIn, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import { chineseDay, chineseIssue, chineseSpan } from "../../digest/phrases/chinese-dates.ts";
import { englishDay, englishIssue, englishSpan } from "../../digest/phrases/english-dates.ts";
import type { Language } from "../../language/detect-language.ts";

type Period = DigestFacts["period"];

/** What a circulated report says besides the digest's own phrases. */
export type ReportWords = {
  masthead: (kind: Period["kind"]) => string;
  /** 期号: "2022年第6期". */
  issue: (period: Period) => string;
  /** The day of the cut-off, in full. */
  date: (period: Period) => string;
  title: (plan: string, period: Period) => string[];
  /** "一、总体情况"; sections count from 1. */
  heading: (number: number, text: string) => string;
  sections: {
    overview: string;
    attention: string;
    quantities: string;
    notable: string;
    dueSoon: string;
    notReported: string;
    revisions: string;
  };
  standing: (plan: string, tasks: number, statuses: string[], period: Period) => string;
  sentence: (words: string) => string;
  /** What ends an item of a list. */
  itemEnd: string;
  /** Tasks that nobody reported on for so many days, or ever. */
  silent: (days: number, tasks: number) => string;
  none: string;
  appendix: string;
  quantityColumns: [number: string, target: string, progress: string, change: string, pace: string];
  page: [before: string, after: string];
};

const MASTHEADS = {
  zh: { week: "督办周报", month: "督办月报", half_year: "督办半年报" },
  en: { week: "Weekly Report", month: "Monthly Report", half_year: "Half-Year Report" },
};

const CHINESE: ReportWords = {
  masthead: (kind) => MASTHEADS.zh[kind],
  issue: (period) =>
    period.kind === "half_year" ? chineseIssue(period) : `${period.year}年第${period.number}期`,
  date: (period) => `${partsOf(cutOffDay(period)).year}年${chineseDay(cutOffDay(period))}`,
  title: (plan, period) => [
    plan,
    `${period.kind === "week" ? chineseSpan(period).replace(/（.*）$/, "") : chineseIssue(period)}推进情况`,
  ],
  heading: (number, text) => `${"一二三四五六七八九十".charAt(number - 1)}、${text}`,
  sections: {
    overview: "总体情况",
    attention: "需关注事项",
    quantities: "量化指标完成情况",
    notable: "办结与突出进展",
    dueSoon: "两周内到期事项",
    notReported: "未上报情况",
    revisions: "更正与补报",
  },
  standing: (plan, tasks, statuses, period) =>
    `截至${chineseDay(cutOffDay(period))}，${plan}共${tasks}项任务，其中：${statuses.join("，")}。括号内为比上期增减项数。`,
  sentence: (words) => (/[。！？]$/.test(words) ? words : `${words}。`),
  itemEnd: "。",
  silent: (days, tasks) => `${tasks}项任务${days}天以上未上报或从未上报`,
  none: "无。",
  appendix: "附件",
  quantityColumns: ["序号", "指标", "完成情况", "本期变化", "序时进度"],
  page: ["— ", " —"],
};

const ENGLISH: ReportWords = {
  masthead: (kind) => MASTHEADS.en[kind],
  issue: (period) =>
    period.kind === "half_year"
      ? capitalised(englishIssue(period))
      : `No. ${period.number} of ${period.year}`,
  date: (period) => `${englishDay(cutOffDay(period))} ${partsOf(cutOffDay(period)).year}`,
  title: (plan, period) => [
    plan,
    `Progress ${period.kind === "week" ? `in the week of ${englishSpan(period).replace(/ \(.*\)$/, "")}` : englishIssue(period)}`,
  ],
  heading: (number, text) => `${number}. ${text}`,
  sections: {
    overview: "Overview",
    attention: "Needs attention",
    quantities: "Figures",
    notable: "Done and notable",
    dueSoon: "Due within two weeks",
    notReported: "Not reported",
    revisions: "Corrections and late entries",
  },
  standing: (plan, tasks, statuses, period) =>
    `As of ${englishDay(cutOffDay(period))}, the ${tasks} ${tasks === 1 ? "task" : "tasks"} of the ${plan} stand as follows: ${statuses.join(", ").toLowerCase()}. Figures in brackets are the change since the report before.`,
  sentence: (words) => (/[.!?]$/.test(words) ? words : `${words}.`),
  itemEnd: "",
  silent: (days, tasks) =>
    `${tasks} ${tasks === 1 ? "task" : "tasks"} silent for ${days} days or more, or never reported on`,
  none: "None.",
  appendix: "Annex",
  quantityColumns: ["No.", "Target", "Progress", "Change", "Pace"],
  page: ["– ", " –"],
};

/** The report's words in a language. */
export const REPORT_WORDS: Record<Language, ReportWords> = { zh: CHINESE, en: ENGLISH };

function cutOffDay(period: Period): string {
  return dayIn(PLAN_ZONE, new Date(period.cutOff));
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
