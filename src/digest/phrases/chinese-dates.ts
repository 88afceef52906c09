import { dayIn, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { weekNumbers } from "./week-numbers.ts";

/** "6月24日". */
export function chineseDay(day: string): string {
  const { month, dayOfMonth } = partsOf(day);
  return `${month}月${dayOfMonth}日`;
}

/** "周报", "月报", "半年报". */
export const CHINESE_REPORT = { week: "周报", month: "月报", half_year: "半年报" } as const;

/** "第24期", "2022年6月", "2022年上半年". */
export function chineseIssue({ kind, year, number }: DigestFacts["period"]): string {
  if (kind === "week") return `第${number}期`;
  if (kind === "month") return `${year}年${number}月`;
  return `${year}年${number === 1 ? "上" : "下"}半年`;
}

/** "6月20日—6月26日（2022年第25周）", with both years where they differ. */
export function chineseSpan(period: DigestFacts["period"]): string {
  const oneYear = partsOf(period.firstDay).year === partsOf(period.lastDay).year;
  const written = (day: string) => (oneYear ? "" : `${partsOf(day).year}年`) + chineseDay(day);
  const span = `${written(period.firstDay)}—${written(period.lastDay)}`;
  return period.kind === "week" ? `${span}（${period.year}年第${weekNumbers(period.covers, "—")}周）` : span;
}

/** "6月24日17:00". */
export function chineseMoment(moment: string): string {
  const time = new Date(moment);
  return `${chineseDay(dayIn(PLAN_ZONE, time))}${clockIn(time)}`;
}

/** The hour and minute in the plan's time zone: "17:00". */
export function clockIn(moment: Date): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: PLAN_ZONE, hour: "2-digit", minute: "2-digit" }).format(
    moment,
  );
}

/** "本周", "本月", "上半年"; "本期" where a digest tells of more weeks than one. */
export function chineseScope({ kind, number, covers }: DigestFacts["period"]): string {
  if (kind === "month") return "本月";
  if (kind === "half_year") return number === 1 ? "上半年" : "下半年";
  return covers.length === 1 ? "本周" : "本期";
}
