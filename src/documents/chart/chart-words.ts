import type { DigestFacts } from "../../digest/facts/facts.ts";
import { chineseIssue, chineseMoment } from "../../digest/phrases/chinese-dates.ts";
import { englishIssue, englishMoment } from "../../digest/phrases/english-dates.ts";
import type { Language } from "../../language/detect-language.ts";

/** What the charts say besides names and figures. */
export type ChartWords = {
  progressTitle: string;
  trendTitle: string;
  /** Which digest, and up to when. */
  issue: (period: DigestFacts["period"]) => string;
  expected: string;
  legend: { onPace: string; behind: string; overdue: string; unknown: string };
  notShown: (more: number, unreported: number) => string[];
  nothing: string;
  /** A period under a column: "25" of a week, "6月" of a month. */
  periodMark: (period: DigestFacts["period"]) => string;
  periods: (kind: DigestFacts["period"]["kind"]) => string;
};

const CHINESE: ChartWords = {
  progressTitle: "量化指标进度",
  trendTitle: "任务状态变化",
  issue: (period) => `${chineseIssue(period)}，截至${chineseMoment(period.cutOff)}`,
  expected: "序时要求",
  legend: { onPace: "正常或超前", behind: "滞后", overdue: "逾期", unknown: "暂无法判断" },
  notShown: (more, unreported) => [
    ...(more > 0 ? [`另有${more}项已上报的指标未列出`] : []),
    ...(unreported > 0 ? [`${unreported}项指标未上报`] : []),
  ],
  nothing: "尚无量化指标上报进展",
  periodMark: ({ kind, number }) =>
    kind === "week" ? String(number) : kind === "month" ? `${number}月` : number === 1 ? "上" : "下",
  periods: (kind) => (kind === "week" ? "横轴：期号" : kind === "month" ? "横轴：月份" : "横轴：半年"),
};

const ENGLISH: ChartWords = {
  progressTitle: "Progress against pace",
  trendTitle: "How the tasks stand, over time",
  issue: (period) => `${capitalised(englishIssue(period))}, data to ${englishMoment(period.cutOff)}`,
  expected: "expected by now",
  legend: { onPace: "on pace or ahead", behind: "behind", overdue: "overdue", unknown: "not known yet" },
  notShown: (more, unreported) => [
    ...(more > 0 ? [`${more} more ${more === 1 ? "target" : "targets"} reported on, not shown`] : []),
    ...(unreported > 0
      ? [`${unreported} ${unreported === 1 ? "target" : "targets"} not reported on yet`]
      : []),
  ],
  nothing: "No figures have been reported yet",
  periodMark: ({ kind, number }) =>
    kind === "week" ? String(number) : kind === "month" ? (MONTHS[number - 1] ?? "") : `H${number}`,
  periods: (kind) =>
    kind === "week" ? "Across: digest number" : kind === "month" ? "Across: month" : "Across: half-year",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The charts' words in a language. */
export const CHART_WORDS: Record<Language, ChartWords> = { zh: CHINESE, en: ENGLISH };
