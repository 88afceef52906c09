import { findTask, type Plan, type Target } from "../../plan/plan.ts";
import type { Change } from "../responsibility/assignments.ts";
import type { Curve } from "../standing/pace.ts";
import { curveOf, takesMilestones } from "./milestone-curve.ts";
import { readDay } from "./milestone-day.ts";
import { faultWords } from "./milestones-problem-words.ts";

/** A file of milestones as changes, or everything that is wrong with it, a line each. */
type ReadMilestones = { changes: Extract<Change, { kind: "milestones" }>[]; faults: string[] };

/**
 * Reads rows of task, day, value: "30,2022-06-30,20". Where several targets of a task are counted, the target's id
 * ("30-1") stands for the task. All points of a target together are its course and take the place of the one before.
 * A first row without a number in its first field is the heading. Lines are counted from 1.
 */
export function readMilestones(
  rows: readonly (readonly string[])[],
  plan: Plan,
  targets: readonly Target[],
): ReadMilestones {
  const faults: string[] = [];
  const courses = new Map<Target, Curve>();
  for (const [place, row] of rows.entries()) {
    const [what = "", day = "", value = ""] = row.map((field) => field.trim());
    if ((place === 0 && !/\d/.test(what)) || row.every((field) => field.trim() === "")) continue;
    const target = targetNamed(what, plan, targets);
    const read = readDay(day, plan.year);
    const line = `line ${place + 1}: `;
    if (typeof target === "string") faults.push(`${line}${target}`);
    if (read === null) faults.push(`${line}"${day}" is no day; write it as 2022-06-30`);
    if (!/^\d+(?:\.\d+)?$/.test(value)) faults.push(`${line}"${value}" is no value`);
    else if (typeof target !== "string" && read !== null)
      courses.set(target, [...(courses.get(target) ?? []), { day: read, value: Number(value) }]);
  }
  const changes = [...courses].flatMap(([target, points]) => {
    const { curve, fault } = curveOf(target, points, plan.year);
    if (fault === null) return [{ kind: "milestones" as const, targetId: target.id, points: curve }];
    faults.push(`target ${target.id}: ${faultWords(fault, target, "en")}`);
    return [];
  });
  if (rows.length > 0 && changes.length === 0 && faults.length === 0) faults.push("there is no task in it");
  return { changes, faults };
}

/** The one target that a task's number or a target's id names, or what is wrong with it. */
function targetNamed(what: string, plan: Plan, targets: readonly Target[]): Target | string {
  const [, number = "", ofTask] = /^(\d+)(?:-(\d+))?$/.exec(what) ?? [];
  if (number === "" || findTask(plan, Number(number)) === null) return `there is no task "${what}"`;
  const fitting = targets.filter(
    (target) =>
      target.task === Number(number) &&
      takesMilestones(target) &&
      (ofTask === undefined || target.id === what),
  );
  const [target, ...others] = fitting;
  if (target === undefined) return `"${what}" has no target that is counted over the year`;
  if (others.length === 0) return target;
  return `task ${number} has several targets; write one of ${fitting.map(({ id }) => id).join(", ")}`;
}
