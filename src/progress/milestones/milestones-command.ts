import { type Day, dayOf, isDay, lastDayOfMonth } from "../../calendar/day.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { findTask, type Plan, type Target } from "../../plan/plan.ts";
import { monthNumber } from "../reading/days/counted-days.ts";
import type { Change } from "../responsibility/assignments.ts";
import type { Curve } from "../standing/pace.ts";
import { type CurveFault, curveOf, takesMilestones } from "./milestone-curve.ts";

/** What `/plan milestones …` asks for. */
export type MilestonesCommand =
  | { kind: "change"; change: Extract<Change, { kind: "milestones" }>; target: Target }
  /** "milestones 30" names no points: it asks which there are. */
  | { kind: "show"; targets: Target[] }
  | { kind: "problem"; problem: MilestonesProblem };

export type MilestonesProblem =
  | { kind: "no_task" }
  | { kind: "unknown_task"; number: number }
  /** Nothing of the task is counted over the year. */
  | { kind: "no_target"; task: number }
  | { kind: "several_targets"; task: number; targets: Target[] }
  | { kind: "unread"; task: number; words: string; needsYear: boolean }
  | { kind: "fault"; target: Target; fault: CurveFault };

const COMMAND = /^\s*(?:milestones?|节点)(?=$|[\s\d任#])\s*(.*)$/isu;
const WHAT = /^(?:任务|tasks?\s*|#)?\s*(\d+)(?:-(\d+))?(?![\d月./])(?:项)?\s*[:：,，]?\s*/iu;
const NONE = /^(?:off|none|clear|取消|清除|删除)$/iu;
const PARTS = /[,，;；、\n]+/u;
const VALUE =
  /(?:^|[\s:：=到达至为]|(?<=[日底末号]))(-?\d+(?:\.\d+)?)\s*(?:%|\p{Script=Han}{1,3}|[a-z]+)?$/iu;

/**
 * Reads what follows `/plan`: "milestones 30 6月30日 20, 9月30日 30", "milestones 30 Jun 30: 20, Sep 30: 30", "节点 30-1
 * 6月底20处、9月底30处", "milestones 30 off". A day without a year is of the plan's year. Null for words that ask for
 * something else.
 */
export function readMilestonesCommand(
  text: string,
  plan: Plan,
  targets: readonly Target[],
): MilestonesCommand | null {
  const rest = COMMAND.exec(foldWidth(text))?.[1]?.trim();
  if (rest === undefined) return null;
  const what = WHAT.exec(rest);
  if (what === null) return problem({ kind: "no_task" });
  const number = Number(what[1]);
  const id = what[2] === undefined ? null : `${number}-${what[2]}`;
  if (findTask(plan, number) === null) return problem({ kind: "unknown_task", number });
  const fitting = targets.filter(
    (target) => target.task === number && takesMilestones(target) && (id === null || target.id === id),
  );
  const [target, ...others] = fitting;
  if (target === undefined) return problem({ kind: "no_target", task: number });
  const words = rest.slice(what[0].length).trim();
  if (words === "") return { kind: "show", targets: fitting };
  if (others.length > 0) return problem({ kind: "several_targets", task: number, targets: fitting });
  return NONE.test(words) ? changed(target, []) : readPoints(words, target, plan.year);
}

function readPoints(words: string, target: Target, year: number | null): MilestonesCommand {
  const points: Curve = [];
  const parts = words.replace(COMMA_BEFORE_YEAR, "$1 $3").split(PARTS);
  for (const part of parts.filter((each) => each.trim() !== "")) {
    const value = VALUE.exec(part.trim());
    const dayWords =
      value === null ? "" : part.trim().slice(0, value.index + value[0].indexOf(value[1] ?? ""));
    const day = readDay(dayWords, year);
    if (value === null || day === null)
      return problem({ kind: "unread", task: target.task, words: part.trim(), needsYear: year === null });
    points.push({ day, value: Number(value[1]) });
  }
  const { curve, fault } = curveOf(target, points, year);
  return fault === null ? changed(target, curve) : problem({ kind: "fault", target, fault });
}

function changed(target: Target, points: Curve): MilestonesCommand {
  return { kind: "change", change: { kind: "milestones", targetId: target.id, points }, target };
}

const MONTHS =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(?:,?\\s*(20\\d{2}))?";
const WHOLE = /^(20\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})日?$/;
const CHINESE = /^(?:(20\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号]?|底|末)$/;
const SHORT = /^(\d{1,2})[./-](\d{1,2})$/;
const MONTH_FIRST = new RegExp(`^${MONTHS}\\s+(\\d{1,2})(?:st|nd|rd|th)?${YEAR}$`, "i");
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTHS}${YEAR}$`, "i");
/** "Jun 30, 2022: 20": the comma belongs to the day. */
const COMMA_BEFORE_YEAR = new RegExp(
  `(${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?)\\s*,\\s*(20\\d{2})(?=\\s*[:=：]|\\s+-?\\d)`,
  "gi",
);
const MONTH_END = new RegExp(`^(?:the\\s+)?end\\s+of\\s+${MONTHS}${YEAR}$`, "i");

/** A day as people write it, of the given year where it names none; null where it is no day, or needs a year. */
export function readDay(words: string, year: number | null): Day | null {
  const text = words
    .trim()
    .replace(/^(?:截至|到|by|until)\s*/i, "")
    .replace(/\s*(?:前|之前|[:：=到达至为])\s*$/u, "")
    .trim();
  if (isDay(text)) return text;
  const whole = WHOLE.exec(text);
  if (whole !== null) return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const chinese = CHINESE.exec(text);
  if (chinese !== null) return dayIn(chinese[1], year, Number(chinese[2]), chinese[3]);
  const short = SHORT.exec(text);
  if (short !== null) return dayIn(undefined, year, Number(short[1]), short[2]);
  const first = MONTH_FIRST.exec(text);
  if (first !== null) return dayIn(first[3], year, monthOf(first[1]), first[2]);
  const last = DAY_FIRST.exec(text);
  if (last !== null) return dayIn(last[3], year, monthOf(last[2]), last[1]);
  const end = MONTH_END.exec(text);
  return end === null ? null : dayIn(end[2], year, monthOf(end[1]), undefined);
}

function monthOf(name: string | undefined): number {
  return monthNumber(name?.toLowerCase());
}

/** The day of a month, its last one where none is named. */
function dayIn(
  named: string | undefined,
  planYear: number | null,
  month: number,
  day: string | undefined,
): Day | null {
  const year = named === undefined ? planYear : Number(named);
  if (year === null || month < 1 || month > 12) return null;
  return day === undefined ? lastDayOfMonth(year, month) : dayOf(year, month, Number(day));
}

function problem(problem: MilestonesProblem): MilestonesCommand {
  return { kind: "problem", problem };
}
