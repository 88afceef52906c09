import { type Plan, tasksOf } from "../../plan/plan.ts";
import type { Change } from "./assignments.ts";
import { LONGEST_DEPARTMENT } from "./assignments-command.ts";

/** A file of owners as changes, or everything that is wrong with it, a line each. */
type ReadAssignments = { changes: Change[]; faults: string[] };

const MEMBER = /^[UW][A-Z0-9]{2,}$/;

/**
 * Reads rows of task, owner, department. Owners are Slack member ids ("U012AB3CD", several parted by spaces or
 * semicolons, the leading one first); an empty field leaves what was assigned before. A first row without a number
 * is the heading. Lines are counted from 1.
 */
export function readAssignments(rows: readonly (readonly string[])[], plan: Plan): ReadAssignments {
  const known = new Set(tasksOf(plan).map((task) => task.number));
  const changes: Change[] = [];
  const faults: string[] = [];
  for (const [place, row] of rows.entries()) {
    const [number = "", people = "", department = ""] = row.map((field) => field.trim());
    if ((place === 0 && !/\d/.test(number)) || row.every((field) => field.trim() === "")) continue;
    const owners = people === "" ? null : people.split(/[\s;；、]+/).map((id) => id.replace(/^<@|>$/g, ""));
    const found = faultsOf({ number, owners, department }, known);
    faults.push(...found.map((fault) => `line ${place + 1}: ${fault}`));
    if (found.length > 0) continue;
    changes.push({
      kind: "assigned",
      tasks: [Number(number)],
      owners,
      department: department === "" ? null : department,
    });
  }
  if (rows.length > 0 && changes.length === 0 && faults.length === 0) faults.push("there is no task in it");
  return { changes, faults };
}

type Row = { number: string; owners: string[] | null; department: string };

function faultsOf({ number, owners, department }: Row, known: Set<number>): string[] {
  const faults: string[] = [];
  if (!/^\d+$/.test(number) || !known.has(Number(number))) faults.push(`there is no task "${number}"`);
  const unread = (owners ?? []).filter((id) => !MEMBER.test(id));
  if (unread.length > 0) {
    const ids = unread.map((id) => `"${id}"`).join(", ");
    faults.push(`${ids} should be a Slack member id such as "U012AB3CD" (profile, Copy member ID)`);
  }
  if (owners === null && department === "") faults.push("there is neither an owner nor a department");
  if (department.length > LONGEST_DEPARTMENT)
    faults.push(`the department has more than ${LONGEST_DEPARTMENT} characters`);
  return faults;
}
