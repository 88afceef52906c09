import { dayIn, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { clockIn } from "./chinese-dates.ts";
import { weekNumbers } from "./week-numbers.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "June" of 6. */
export function englishMonth(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** "24 June". */
export function englishDay(day: string): string {
  const { month, dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1] ?? ""}`;
}

/** "weekly digest", "monthly report", "half-year report". */
export const ENGLISH_REPORT = {
  week: "weekly digest",
  month: "monthly report",
  half_year: "half-year report",
} as const;

/** "no. 24", "for June 2022", "for the first half of 2022". */
export function englishIssue({ kind, year, number }: DigestFacts["period"]): string {
  if (kind === "week") return `no. ${number}`;
  if (kind === "month") return `for ${MONTHS[number - 1] ?? ""} ${year}`;
  return `for the ${number === 1 ? "first" : "second"} half of ${year}`;
}

/** "20–26 June 2022 (week 25)", "27 June – 3 July 2022", "26 December 2022 – 1 January 2023". */
export function englishSpan(period: DigestFacts["period"]): string {
  const first = partsOf(period.firstDay);
  const last = partsOf(period.lastDay);
  const span = `${englishStart(period.firstDay, first, last)}${englishDay(period.lastDay)} ${last.year}`;
  if (period.kind !== "week") return span;
  return `${span} (week${period.covers.length > 1 ? "s" : ""} ${weekNumbers(period.covers, "–")})`;
}

type Parts = ReturnType<typeof partsOf>;

function englishStart(day: string, first: Parts, last: Parts): string {
  if (first.year !== last.year) return `${englishDay(day)} ${first.year} – `;
  return first.month === last.month ? `${first.dayOfMonth}–` : `${englishDay(day)} – `;
}

/** "17:00 on 24 June". */
export function englishMoment(moment: string): string {
  const time = new Date(moment);
  return `${clockIn(time)} on ${englishDay(dayIn(PLAN_ZONE, time))}`;
}

/** "this week", "this month", "this half-year", "in this period". */
export function englishScope({ kind, covers }: DigestFacts["period"]): string {
  if (kind === "month") return "this month";
  if (kind === "half_year") return "this half-year";
  return covers.length === 1 ? "this week" : "in this period";
}
