import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, EntryId } from "../../src/progress/entries/entry.ts";
import { latestAmount, validEntries, valueAsOf } from "../../src/progress/entries/valid-entries.ts";
import { entry, NOW, target } from "./binhai.ts";

const sites = target(30, "quantity");
const value = (entries: Entry[], day = "2022-12-31") => valueAsOf(sites, entries, day);
const voided = { by: "体育科小周", at: NOW, why: "重复" };

describe("the value of a target on a day", () => {
  test("is unknown where nothing was recorded", () => {
    expect(value([])).toBeNull();
  });

  test("is the latest total plus the increments after it", () => {
    const entries = [
      entry(1, { kind: "set", amount: 10, asOf: "2022-05-31" }),
      entry(2, { amount: 3, asOf: "2022-06-10" }),
      entry(3, { amount: 2, asOf: "2022-06-20" }),
    ];
    expect(value(entries, "2022-05-30")).toBeNull();
    expect(value(entries, "2022-06-10")).toBe(13);
    expect(value(entries)).toBe(15);
  });

  test("holds a late increment for a day before the total already", () => {
    expect(
      value([
        entry(1, { kind: "set", amount: 10, asOf: "2022-06-20" }),
        entry(2, { amount: 3, asOf: "2022-06-10" }),
      ]),
    ).toBe(10);
  });

  test("counts an increment of the total's own day only when it was recorded after the total", () => {
    expect(value([entry(1, { amount: 3 }), entry(2, { kind: "set", amount: 10 })])).toBe(10);
    expect(value([entry(1, { kind: "set", amount: 10 }), entry(2, { amount: 3 })])).toBe(13);
  });

  test("forgets what is voided", () => {
    expect(value([entry(1, { amount: 3 }), entry(2, { amount: 5, voided })])).toBe(3);
  });

  test("takes a correction in place of what it corrects, and the old entry again when the correction is voided", () => {
    const wrong = entry(1, { kind: "set", amount: 15 });
    const right = entry(2, { kind: "correction", amount: 14, supersedes: wrong.id });
    expect(value([wrong, right])).toBe(14);
    expect(value([wrong, { ...right, voided }])).toBe(15);
  });

  test("leaves the first entry out where the correction of its correction stands, voided or not in between", () => {
    const first = entry(1, { amount: 5 });
    const second = entry(2, { kind: "correction", amount: 4, supersedes: first.id, voided });
    const third = entry(3, { kind: "correction", amount: 3, supersedes: second.id });
    expect(value([first, second, third])).toBe(3);
  });

  test("can be asked as it was known at a moment", () => {
    const later = new Date(NOW.getTime() + 86_400_000);
    const entries = [entry(1, { amount: 3 }), entry(2, { amount: 2, reportedAt: later })];
    expect(valueAsOf(sites, entries, "2022-12-31", NOW)).toBe(3);
    const thenVoided = [entry(1, { amount: 3, voided: { ...voided, at: later } })];
    expect(valueAsOf(sites, thenVoided, "2022-12-31", NOW)).toBe(3);
  });

  test("adds decimals as people do", () => {
    expect(value([entry(1, { amount: 0.1 }), entry(2, { amount: 0.2 })])).toBe(0.3);
  });
});

test("a correction that names no entry takes the place of the newest amount that counts", () => {
  const entries = [entry(1, { amount: 3 }), entry(2, { amount: 2 }), entry(3, { amount: 9, voided })];
  expect(latestAmount(sites.id, entries)?.id).toBe("e2");
  expect(latestAmount("32-2", entries)).toBeNull();
});

type Act =
  | { act: "add"; kind: "delta" | "set"; amount: number; day: number; key: number }
  | { act: "correct"; which: number; amount: number; day: number; key: number }
  | { act: "void"; which: number };

const day = (offset: number): string => new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("add" as const),
      kind: fc.constantFrom("delta" as const, "set" as const),
      amount: fc.integer({ min: -5, max: 50 }),
      day: fc.integer({ min: 0, max: 12 }),
      key: fc.integer({ min: 0, max: 15 }),
    }),
    fc.record({
      act: fc.constant("correct" as const),
      which: fc.nat(20),
      amount: fc.integer({ min: 0, max: 50 }),
      day: fc.integer({ min: 0, max: 12 }),
      key: fc.integer({ min: 0, max: 15 }),
    }),
    fc.record({ act: fc.constant("void" as const), which: fc.nat(20) }),
  ),
  { maxLength: 30 },
);

/** A ledger as a store keeps it: a key that is there already records nothing. */
function record(history: Act[]): Entry[] {
  const entries: Entry[] = [];
  for (const each of history) {
    if (each.act === "void") {
      const at = each.which % Math.max(entries.length, 1);
      const old = entries[at];
      if (old !== undefined) entries[at] = { ...old, voided };
      continue;
    }
    const idempotencyKey = `message-${each.key}`;
    if (entries.some((other) => other.idempotencyKey === idempotencyKey)) continue;
    const corrected = each.act === "correct" ? entries[each.which % Math.max(entries.length, 1)] : undefined;
    const kind = each.act === "correct" ? "correction" : each.kind;
    const parts = {
      kind,
      amount: each.amount,
      asOf: day(each.day),
      idempotencyKey,
      supersedes: corrected?.id ?? null,
    } as const;
    entries.push(entry(entries.length + 1, parts));
  }
  return entries;
}

/** The plain model: walks every day of the year up to the one asked for, and every entry in the order recorded. */
function plainModel(entries: Entry[], upTo: number): number | null {
  const out = (id: EntryId): boolean =>
    entries.some((other) => other.supersedes === id && (other.voided === null || out(other.id)));
  let total: number | null = null;
  for (let offset = 0; offset <= upTo; offset += 1) {
    for (const each of entries) {
      if (each.asOf !== day(offset) || each.voided !== null || out(each.id)) continue;
      total = each.kind === "delta" ? (total ?? 0) + (each.amount ?? 0) : each.amount;
    }
  }
  return total;
}

test("for any entries, corrections, voids and redeliveries the value of every day is that of a plain model", () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 13 }), (history, upTo) => {
      const entries = record(history);
      expect(value(entries, day(upTo))).toBe(plainModel(entries, upTo));
    }),
    { numRuns: 1000 },
  );
});

test("the order in which entries are handed over does not matter", () => {
  const shuffled = acts.chain((history) => {
    const entries = record(history);
    return fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }));
  });
  fc.assert(
    fc.property(shuffled, ([entries, mixed]) => {
      expect(value(mixed)).toBe(value(entries));
      expect(new Set(validEntries(mixed))).toEqual(new Set(validEntries(entries)));
    }),
  );
});

test("a history delivered twice gives the ledger it gives once", () => {
  const additions = acts.map((history) => history.filter((each) => each.act !== "void"));
  fc.assert(
    fc.property(additions, (history) => {
      expect(value(record([...history, ...history]))).toBe(value(record(history)));
    }),
  );
});
