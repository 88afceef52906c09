import type { Curve } from "../standing/pace.ts";
import { DEFAULT_POLICY, type RecordPolicy } from "./permissions.ts";

/**
 * One change of who answers for what, who may record, who reviews, or of a target's course. Of an assignment, null leaves owners or department as
 * they were; the first owner leads (牵头人), the others are co-owners.
 */
export type Change =
  | { kind: "assigned"; tasks: number[]; owners: string[] | null; department: string | null }
  | { kind: "policy"; policy: RecordPolicy }
  /** Who confirms that a task is done; nobody named: a task is done when it is reported so. */
  | { kind: "review"; reviewers: string[] }
  /** A target's own course; no points: the time passed is its measure again. */
  | { kind: "milestones"; targetId: string; points: Curve };

/** A change as the audit log keeps it: who made it, and when. The log is append-only, and it is what counts. */
export type AuditRecord = { sequence: number; by: string; at: Date; change: Change };

/** Who answers for what, and who may record, after all changes so far. */
export type Responsibilities = {
  policy: RecordPolicy;
  /** Slack user ids of those who confirm that a task is done; empty where no second person has to. */
  reviewers: string[];
  /** The targets' own courses, by target id. */
  curves: Record<string, Curve>;
  /** Slack user ids, the leading owner first; empty where nobody was named. */
  ownersOf(task: number): string[];
  departmentOf(task: number): string | null;
  /** All departments, each once, by the first task of each. */
  departments: string[];
};

type Responsible = { owners: string[]; department: string | null };

/** The state that a plan's changes lead to; `records` in any order. */
export function responsibilitiesAfter(records: readonly AuditRecord[]): Responsibilities {
  const byTask = new Map<number, Responsible>();
  let policy = DEFAULT_POLICY;
  let reviewers: string[] = [];
  const curves = new Map<string, Curve>();
  for (const { change } of [...records].sort((a, b) => a.sequence - b.sequence)) {
    if (change.kind === "policy") policy = change.policy;
    else if (change.kind === "review") reviewers = [...new Set(change.reviewers)];
    else if (change.kind === "milestones") setCurve(curves, change);
    else for (const task of change.tasks) byTask.set(task, assigned(byTask.get(task), change));
  }
  const inOrder = [...byTask].sort(([one], [other]) => one - other).map(([, { department }]) => department);
  return {
    policy,
    reviewers,
    curves: Object.fromEntries(curves),
    ownersOf: (task) => byTask.get(task)?.owners ?? [],
    departmentOf: (task) => byTask.get(task)?.department ?? null,
    departments: [...new Set(inOrder)].filter((department) => department !== null),
  };
}

function setCurve(
  curves: Map<string, Curve>,
  { targetId, points }: Extract<Change, { kind: "milestones" }>,
): void {
  if (points.length === 0) curves.delete(targetId);
  else curves.set(targetId, points);
}

/** An empty department takes the department away. */
function assigned(
  before: Responsible | undefined,
  { owners, department }: Extract<Change, { kind: "assigned" }>,
): Responsible {
  return {
    owners: owners === null ? (before?.owners ?? []) : [...new Set(owners)],
    department: department === null ? (before?.department ?? null) : department === "" ? null : department,
  };
}
