import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { type Database, openDatabase } from "../../src/database/opening/open-database.ts";
import { createPlanStore } from "../../src/database/plan-store.ts";
import { binhai } from "../support/binhai.ts";
import { newEntry } from "../support/new-entry.ts";
import { freshFolder, MIGRATIONS, NOW } from "../support/services.ts";
import { freshDatabase, freshPath, openAt } from "./fresh-database.ts";

async function pragma({ client }: Database, name: string): Promise<unknown> {
  const rows = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  const value = Object.values(rows[0] ?? {})[0];
  return typeof value === "bigint" ? Number(value) : value;
}

it("readers go on while one writes: the journal is a write-ahead log", async () => {
  expect(await pragma(await openAt(freshPath()), "journal_mode")).toBe("wal");
});

it("what is acknowledged is on the disk: synchronous is FULL (2)", async () => {
  expect(await pragma(await openAt(freshPath()), "synchronous")).toBe(2);
});

it("the settings hold at the second opening as at the first", async () => {
  const path = freshPath();
  await (await openAt(path)).close();
  const again = await openAt(path);
  const settings = [
    await pragma(again, "journal_mode"),
    await pragma(again, "synchronous"),
    await pragma(again, "foreign_keys"),
  ];
  expect(settings).toEqual(["wal", 2, 1]);
});

it("an entry of a plan that was never imported is refused: foreign keys are on", async () => {
  const entries = createEntryStore(await freshDatabase());
  await expect(entries.add(newEntry("k", { planHash: "no such plan" }))).rejects.toThrow(/foreign key/i);
});

it("the folder of the database is made where it is missing", async () => {
  const path = join(freshFolder(), "年度/台账/duban.db");
  await expect(openAt(path)).resolves.toBeDefined();
});

it("a file that is no database is named, and left as it was", async () => {
  const path = freshPath();
  const table = "进展登记表,第一季度\n".repeat(100);
  writeFileSync(path, table);
  await expect(openDatabase({ url: `file:${path}`, migrations: MIGRATIONS })).rejects.toMatchObject({
    code: "database_unavailable",
    message: expect.stringContaining(path),
  });
  expect(readFileSync(path, "utf8")).toBe(table);
});

it("a folder in the place of the file is named", async () => {
  const path = freshPath();
  mkdirSync(path);
  await expect(openDatabase({ url: `file:${path}`, migrations: MIGRATIONS })).rejects.toMatchObject({
    code: "database_unavailable",
    message: expect.stringContaining(path),
  });
});

it("a plan imported again keeps the moment of its first import, and takes the newer English", async () => {
  const database = await freshDatabase();
  const plans = createPlanStore(database);
  const there = await plans.find(binhai.plan.hash);
  if (there === null) throw new Error("the plan is not stored");
  await plans.save({ ...there, importedAt: new Date(NOW.getTime() + 86_400_000), english: "title: Plan" });
  expect(await plans.find(binhai.plan.hash)).toEqual({ ...there, importedAt: NOW, english: "title: Plan" });
});

it("a plan is stored byte for byte", async () => {
  const stored = await createPlanStore(await freshDatabase()).find(binhai.plan.hash);
  expect(stored?.text).toBe(binhai.plan.text);
});
