import { describe, expect, it } from "vitest";
import { createEntryStore } from "../../src/database/entry-store.ts";
import type { Database } from "../../src/database/opening/open-database.ts";
import { createPlanStore } from "../../src/database/plan-store.ts";
import { toStoredPlan } from "../../src/plan/import-plan.ts";
import type { EntryId } from "../../src/progress/entries/entry.ts";
import { binhai } from "../support/binhai.ts";
import { onEachDatabase } from "../support/databases.ts";
import { newEntry } from "../support/new-entry.ts";
import { NOW } from "../support/services.ts";
import { planOf } from "../support/small-plan.ts";
import { freshDatabase, openUrl } from "./fresh-database.ts";

const HASH = binhai.plan.hash;
const rows = ({ client }: Database): Promise<unknown[]> =>
  client.$queryRawUnsafe(`SELECT * FROM "Entry" ORDER BY "sequence"`);

onEachDatabase((kind) => {
  describe("recording", () => {
    it("gives back what was given, with an id, the next sequence and no void mark", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const given = newEntry("m1", { text: "<!channel> 任务30本周新增3处 👍", amount: 12.5 });
      const { entry, isNew } = await store.add(given);
      expect(isNew).toBe(true);
      expect(entry).toEqual({ ...given, id: entry.id, sequence: 1, voided: null });
      expect(await store.find(entry.id)).toEqual(entry);
    });

    it("lists in the order of recording, whatever day the entries speak of", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      await store.add(newEntry("late", { asOf: "2022-06-24" }));
      await store.add(newEntry("early", { asOf: "2022-01-07" }));
      const listed = await store.list(HASH);
      expect(listed.map(({ idempotencyKey, sequence }) => [idempotencyKey, sequence])).toEqual([
        ["late", 1],
        ["early", 2],
      ]);
    });

    it("survives a restart", async () => {
      const url = await kind.freshUrl();
      const first = await openUrl(url);
      const { entry } = await createEntryStore(first).add(newEntry("m1"));
      await first.close();
      expect(await createEntryStore(await openUrl(url)).list(HASH)).toEqual([entry]);
    });

    it("a hundred statements at once are numbered without a gap", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
      await Promise.all(hundred.map((number) => store.add(newEntry(`m${number}`))));
      expect((await store.list(HASH)).map(({ sequence }) => sequence)).toEqual(hundred);
    });

    it("a redelivered event records once, and gives back the first entry even where the words differ", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const { entry } = await store.add(newEntry("Ev123:0"));
      const again = await store.add(newEntry("Ev123:0", { amount: 300, text: "任务30本周新增300处" }));
      expect(again).toEqual({ entry, isNew: false });
      expect(await store.list(HASH)).toHaveLength(1);
    });

    it("a delivery that comes after the entry was voided does not bring it back", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const { entry } = await store.add(newEntry("Ev123:0"));
      await store.void(entry.id, { by: "U0ZHOU", at: NOW, why: "重复" });
      const again = await store.add(newEntry("Ev123:0"));
      expect([again.isNew, again.entry.voided?.why]).toEqual([false, "重复"]);
    });

    it("each plan has a ledger and a count of its own", async () => {
      const database = await freshDatabase(kind);
      const other = planOf(["绿化。新建公园2个。"]);
      const document = { name: "small", text: other.text, english: null };
      await createPlanStore(database).save(toStoredPlan(document, NOW));
      const store = createEntryStore(database);
      await store.add(newEntry("a"));
      const { entry } = await store.add(newEntry("b", { planHash: other.hash, task: 1, targetId: "1-1" }));
      expect(entry.sequence).toBe(1);
      expect(await store.list(other.hash)).toEqual([entry]);
    });
  });

  describe("voiding", () => {
    it("keeps the entry and says who, when and why", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const { entry } = await store.add(newEntry("m1"));
      expect(await store.void(entry.id, { by: "U0ZHOU", at: NOW, why: "写错了" })).toBe(true);
      expect(await store.list(HASH)).toEqual([
        { ...entry, voided: { by: "U0ZHOU", at: NOW, why: "写错了" } },
      ]);
    });

    it("happens once: a second one is told so, and the first one's marks stay", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const { entry } = await store.add(newEntry("m1"));
      await store.void(entry.id, { by: "U0ZHOU", at: NOW, why: "写错了" });
      expect(await store.void(entry.id, { by: "U0LI", at: new Date(0), why: "另一个" })).toBe(false);
      expect((await store.find(entry.id))?.voided).toEqual({ by: "U0ZHOU", at: NOW, why: "写错了" });
    });

    it("an id that is not there voids nothing and is found as nothing", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      await store.add(newEntry("m1"));
      const unknown = "00000000-0000-0000-0000-000000000000" as EntryId;
      expect(await store.void(unknown, { by: "U0ZHOU", at: NOW, why: "?" })).toBe(false);
      expect(await store.find(unknown)).toBeNull();
      expect((await store.list(HASH))[0]?.voided).toBeNull();
    });

    it("changes the void marks of that one row and nothing else in the table", async () => {
      const database = await freshDatabase(kind);
      const store = createEntryStore(database);
      const { entry } = await store.add(newEntry("m1", { permalink: "https://example.com/p1" }));
      await store.add(newEntry("m2", { kind: "note", amount: null, unit: null, text: "正在选址" }));
      const before = await rows(database);
      await store.void(entry.id, { by: "U0ZHOU", at: NOW, why: "写错了" });
      const marks = { voidedBy: "U0ZHOU", voidedAt: expect.anything(), voidedWhy: "写错了" };
      expect(await rows(database)).toEqual([{ ...(before[0] as object), ...marks }, before[1]]);
    });
  });
});
