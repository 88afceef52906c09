import { DEFAULT_POLICY, type RecordPolicy } from "./permissions.ts";

/**
 * One change of who answers for what, or of who may record. Of an assignment, null leaves owners or department as
 * they were; the first owner leads (牵头人), the others are co-owners.
 */
export type Change =
  | { kind: "assigned"; tasks: number[]; owners: string[] | null; department: string | null }
  | { kind: "policy"; policy: RecordPolicy };

/** A change as the audit log keeps it: who made it, and when. The log is append-only, and it is what counts. */
export type AuditRecord = { sequence: number; by: string; at: Date; change: Change };

/** Who answers for what, and who may record, after all changes so far. */
export type Responsibilities = {
  policy: RecordPolicy;
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
  for (const { change } of [...records].sort((a, b) => a.sequence - b.sequence)) {
    if (change.kind === "policy") policy = change.policy;
    else for (const task of change.tasks) byTask.set(task, assigned(byTask.get(task), change));
  }
  const inOrder = [...byTask].sort(([one], [other]) => one - other).map(([, { department }]) => department);
  return {
    policy,
    ownersOf: (task) => byTask.get(task)?.owners ?? [],
    departmentOf: (task) => byTask.get(task)?.department ?? null,
    departments: [...new Set(inOrder)].filter((department) => department !== null),
  };
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
