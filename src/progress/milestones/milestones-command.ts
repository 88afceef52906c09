import { foldWidth } from "../../language/fold-width.ts";
import { findTask, type Plan, type Target } from "../../plan/plan.ts";
import type { Change } from "../responsibility/assignments.ts";
import type { Curve } from "../standing/pace.ts";
import { type CurveFault, curveOf, takesMilestones } from "./milestone-curve.ts";
import { MONTHS, readDay } from "./milestone-day.ts";

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

/** "Jun 30, 2022: 20": the comma belongs to the day. */
const COMMA_BEFORE_YEAR = new RegExp(
  `(${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?)\\s*,\\s*(20\\d{2})(?=\\s*[:=：]|\\s+-?\\d)`,
  "gi",
);
function problem(problem: MilestonesProblem): MilestonesCommand {
  return { kind: "problem", problem };
}
