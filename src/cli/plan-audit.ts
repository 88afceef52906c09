import type { AuditRecord } from "../progress/responsibility/assignments.ts";
import type { CommandContext } from "./command.ts";

export const AUDIT_USAGE = "duban plan audit [--json]";

/** `duban plan audit`: who named which owners, departments and policy, and when; oldest first. */
export async function showAudit(context: CommandContext, json: boolean): Promise<void> {
  const records = await (await context.services()).administration.log();
  if (json) return context.print(JSON.stringify(records));
  for (const record of records) context.print(auditLine(record));
}

function auditLine({ at, by, change }: AuditRecord): string {
  const said = `${at.toISOString()}  ${by}  `;
  if (change.kind === "policy") return `${said}policy: ${change.policy}`;
  if (change.kind === "review") return `${said}review: ${change.reviewers.join(" ") || "off"}`;
  if (change.kind === "milestones") {
    const points = change.points.map(({ day, value }) => `${day} ${value}`).join(", ");
    return `${said}milestones of ${change.targetId}: ${points || "none"}`;
  }
  const { tasks, owners, department } = change;
  const parts = [
    ...(owners === null ? [] : [`owners: ${owners.length === 0 ? "nobody" : owners.join(" ")}`]),
    ...(department === null ? [] : [`department: ${department === "" ? "none" : department}`]),
  ];
  return `${said}task ${tasks.join(", ")}: ${parts.join("; ")}`;
}
