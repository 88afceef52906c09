import { describe, expect, it } from "vitest";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { binhai } from "../support/binhai.ts";
import { onEachDatabase } from "../support/databases.ts";
import { newEntry } from "../support/new-entry.ts";
import { NOW } from "../support/services.ts";
import { freshDatabase } from "./fresh-database.ts";

const MARK = { by: "U0ZHOU", at: NOW, why: "写错了" };

onEachDatabase((kind) => {
  describe("the ledger, whoever writes to the database", () => {
    it.each(["amount", "evidence", "text", "asOf"])("keeps an entry's %s", async (column) => {
      const database = await freshDatabase(kind);
      await createEntryStore(database).add(newEntry("m1"));
      const change = database.client.$executeRawUnsafe(`UPDATE "Entry" SET "${column}" = '9'`);
      await expect(change).rejects.toThrow(/append-only/);
    });

    it("keeps void marks as they were first made", async () => {
      const database = await freshDatabase(kind);
      const store = createEntryStore(database);
      const { entry } = await store.add(newEntry("m1"));
      await store.void(entry.id, MARK);
      const change = database.client.$executeRawUnsafe(`UPDATE "Entry" SET "voidedWhy" = NULL`);
      await expect(change).rejects.toThrow(/append-only/);
      expect((await store.find(entry.id))?.voided).toEqual(MARK);
    });

    it("deletes nothing", async () => {
      const database = await freshDatabase(kind);
      await createEntryStore(database).add(newEntry("m1"));
      await expect(database.client.entry.deleteMany()).rejects.toThrow();
      expect(await createEntryStore(database).list(binhai.plan.hash)).toHaveLength(1);
    });

    it("keeps what was handed over with an entry", async () => {
      const store = createEntryStore(await freshDatabase(kind));
      const evidence = [{ kind: "link" as const, url: "https://bh.example.cn/ys/30", title: "验收 <单>" }];
      const { entry } = await store.add(newEntry("m1", { evidence, reason: "已验收" }));
      expect((await store.find(entry.id))?.evidence).toEqual(evidence);
    });
  });
});
