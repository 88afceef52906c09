import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestFactsSchema } from "../../src/digest/facts/facts.ts";
import { writeDigest } from "../../src/digest/write.ts";
import type { Entry, EntryId } from "../../src/progress/entries/entry.ts";
import { entryOf, factsOf, JUNE, PLAN, weekly } from "./june-ledger.ts";

const KINDS = ["delta", "set", "note", "document", "lifecycle", "correction", "judgement"] as const;
const LIFECYCLES = ["not_started", "in_progress", "in_review", "done", "paused", "cancelled"] as const;
const moment = fc.date({ min: new Date("2022-01-01Z"), max: new Date("2022-12-31Z"), noInvalidDate: true });

const anyEntry = fc
  .record({
    task: fc.integer({ min: 1, max: 32 }),
    kind: fc.constantFrom(...KINDS),
    amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    lifecycle: fc.constantFrom(...LIFECYCLES),
    reportedAt: moment,
    asOf: moment,
    voidedAt: fc.option(moment),
    text: fc.string({ unit: "grapheme", minLength: 1 }),
    supersedes: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ asOf, voidedAt, supersedes, kind, lifecycle, amount, ...rest }): Omit<Entry, "id" | "sequence"> => {
    const {
      id: _id,
      sequence: _sequence,
      ...entry
    } = entryOf(0, { task: rest.task, at: "2022-01-01T00:00:00" });
    return {
      ...entry,
      ...rest,
      kind,
      quotedWords: rest.text,
      asOf: asOf.toISOString().slice(0, 10),
      lifecycle: kind === "lifecycle" ? lifecycle : null,
      amount: kind === "delta" || kind === "set" || kind === "correction" ? amount : null,
      targetId: `${rest.task}-1`,
      supersedes: supersedes === null ? null : (`e${supersedes}` as EntryId),
      voided: voidedAt && { by: "U1", at: voidedAt, why: "误报" },
    };
  });
const anyLedger = fc
  .array(anyEntry, { maxLength: 30 })
  .map((entries) =>
    entries.map((entry, index) => ({ ...entry, id: `e${index + 1}` as EntryId, sequence: index + 1 })),
  );

describe("frozen facts", () => {
  it("read back as they were, whatever the ledger holds", () => {
    fc.assert(
      fc.property(
        anyLedger,
        fc.constantFrom("2022-W06", "2022-W25", "2022-W40", "2022-W52"),
        (ledger, week) => {
          const facts = factsOf(ledger, weekly(week));
          expect(digestFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
          const counted = Object.values(facts.counts).reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(32);
          expect(writeDigest(facts, { language: "zh" }).post.length).toBeLessThanOrEqual(15);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are refused where a field is missing or the version is another", () => {
    const facts = factsOf(JUNE, weekly("2022-W25"));
    expect(digestFactsSchema.safeParse({ ...facts, counts: undefined }).success).toBe(false);
    expect(digestFactsSchema.safeParse({ ...facts, version: 2 }).success).toBe(false);
  });

  it("tell of the plan they were made from", () => {
    const { plan } = factsOf(JUNE, weekly("2022-W25"));
    expect(plan).toEqual({ hash: PLAN.hash, title: PLAN.title, year: 2022, tasks: 32 });
  });
});
