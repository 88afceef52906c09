import { z } from "zod";
import type { Change } from "../progress/responsibility/assignments.ts";
import type { AuditStore } from "../progress/responsibility/audit-store.ts";
import type { Database } from "./opening/open-database.ts";

const storedChange = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("assigned"),
    tasks: z.array(z.int()),
    owners: z.array(z.string()).nullable(),
    department: z.string().nullable(),
  }),
  z.object({ kind: z.literal("policy"), policy: z.enum(["anyone", "owners_confirm", "owners_only"]) }),
  z.object({ kind: z.literal("review"), reviewers: z.array(z.string()) }),
  z.object({
    kind: z.literal("milestones"),
    targetId: z.string(),
    points: z.array(z.object({ day: z.iso.date(), value: z.number() })),
  }),
]) satisfies z.ZodType<Change>;

/** The audit log over Prisma; the database itself refuses to change or delete a record of it. */
export function createAuditStore({ client }: Database): AuditStore {
  return {
    async add(planHash, changes, by, at) {
      const data = changes.map((change) => ({ planHash, change: JSON.stringify(change), by, at }));
      await client.$transaction(data.map((each) => client.auditRecord.create({ data: each })));
    },
    async list(planHash) {
      const rows = await client.auditRecord.findMany({ where: { planHash }, orderBy: { sequence: "asc" } });
      return rows.map(({ sequence, by, at, change }) => ({
        sequence,
        by,
        at,
        change: storedChange.parse(JSON.parse(change)),
      }));
    },
  };
}
