import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Entry, EntryId, Evidence, NewEntry } from "../progress/entries/entry.ts";
import type { EntryStore } from "../progress/entries/entry-store.ts";
import type { Entry as EntryRow } from "./generated/client.ts";
import { inTurn } from "./opening/in-turn.ts";
import type { Database } from "./opening/open-database.ts";
import { isUniqueViolation } from "./unique-violation.ts";

/** Of those who try for the same number one gets it: so many tries are enough for a dozen machines. */
const TRIES = 100;

const stored = z.object({
  kind: z.enum(["delta", "set", "note", "document", "lifecycle", "correction", "judgement"]),
  lifecycle: z.enum(["not_started", "in_progress", "in_review", "done", "paused", "cancelled"]).nullable(),
  judgement: z.enum(["on_track", "at_risk", "behind"]).nullable(),
  source: z.enum(["command", "message", "shortcut", "modal", "thread", "cli"]),
  readBy: z.enum(["rules", "model"]),
});

const storedEvidence = z.array(
  z.object({ kind: z.enum(["link", "file"]), url: z.string(), title: z.string() }),
) satisfies z.ZodType<Evidence[]>;

/** The ledger's records over Prisma. */
export function createEntryStore({ client }: Database): EntryStore {
  async function add(entry: NewEntry): Promise<{ entry: Entry; isNew: boolean }> {
    for (let attempt = 1; ; attempt++) {
      const there = await client.entry.findUnique({ where: { idempotencyKey: entry.idempotencyKey } });
      if (there !== null) return { entry: toEntry(there), isNew: false };
      const last = await client.entry.aggregate({
        where: { planHash: entry.planHash },
        _max: { sequence: true },
      });
      const sequence = (last._max.sequence ?? 0) + 1;
      try {
        const evidence = JSON.stringify(entry.evidence);
        const row = await client.entry.create({ data: { ...entry, evidence, id: randomUUID(), sequence } });
        return { entry: toEntry(row), isNew: true };
      } catch (cause) {
        // Another process took the number or recorded the same statement in between: look again.
        if (!isUniqueViolation(cause) || attempt >= TRIES) throw cause;
      }
    }
  }
  const afterOthers = inTurn();
  return {
    add: (entry) => afterOthers(() => add(entry)),
    async find(id) {
      const row = await client.entry.findUnique({ where: { id } });
      return row === null ? null : toEntry(row);
    },
    async list(planHash) {
      return (await client.entry.findMany({ where: { planHash }, orderBy: { sequence: "asc" } })).map(
        toEntry,
      );
    },
    async void(id, { by, at, why }) {
      const marks = { voidedBy: by, voidedAt: at, voidedWhy: why };
      const { count } = await client.entry.updateMany({ where: { id, voidedAt: null }, data: marks });
      return count === 1;
    },
  };
}

function toEntry(row: EntryRow): Entry {
  const { voidedBy, voidedAt, voidedWhy, ...rest } = row;
  const voided = voidedAt === null ? null : { by: voidedBy ?? "", at: voidedAt, why: voidedWhy ?? "" };
  return {
    ...rest,
    ...stored.parse(row),
    id: row.id as EntryId,
    evidence: storedEvidence.parse(JSON.parse(row.evidence)),
    supersedes: row.supersedes as EntryId | null,
    reviewOf: row.reviewOf as EntryId | null,
    voided,
  };
}
