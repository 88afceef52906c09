import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/database/open-database.ts";
import { freshFolder, MIGRATIONS } from "../support/services.ts";
import { freshPath, openAt } from "./fresh-database.ts";
import { buildPrograms, linesOf, type Programs } from "./programs.ts";

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms(["open"]);
});
afterAll(() => programs.remove());

/** The project's migrations and one more after them. */
function withOneMore(sql: string): string {
  const folder = freshFolder();
  cpSync(MIGRATIONS, folder, { recursive: true });
  mkdirSync(join(folder, "9999_one_more"));
  writeFileSync(join(folder, "9999_one_more/migration.sql"), sql);
  return folder;
}

/** Holds the database for a good part of a second, so that whoever starts meanwhile has to wait for it. */
const SLOW = `CREATE TABLE "Note" ("count" INTEGER);
  WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000000)
  INSERT INTO "Note" SELECT count(*) FROM numbers`;

async function applied({ client }: Database): Promise<string[]> {
  const rows = await client.$queryRawUnsafe<{ migration_name: string }[]>(
    `SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name`,
  );
  return rows.map((row) => row.migration_name);
}

const names = readdirSync(MIGRATIONS)
  .filter((name) => !name.includes("."))
  .sort();

it("a new database gets every migration once, and a second start adds none", async () => {
  const path = freshPath();
  await (await openAt(path)).close();
  expect(await applied(await openAt(path))).toEqual(names);
});

it("processes that start at once on one new file apply each migration once, and all of them open it", async () => {
  const path = freshPath();
  const slow = withOneMore(SLOW);
  const started = ["a", "b", "c"].map(() => programs.start("open", [path, slow]));
  const ends = await Promise.all(started.map((each) => each.ended));
  expect(ends.map(({ code, output, errors }) => [code, linesOf(output), errors])).toEqual(
    ends.map(() => [0, ["open"], ""]),
  );
  expect(await applied(await openAt(path, slow))).toEqual([...names, "9999_one_more"]);
});

it("a migration that came with an update is applied to the database that is there", async () => {
  const path = freshPath();
  await (await openAt(path)).close();
  const updated = await openAt(path, withOneMore(`CREATE TABLE "Note" ("id" TEXT PRIMARY KEY)`));
  expect(await applied(updated)).toEqual([...names, "9999_one_more"]);
  await expect(updated.client.$executeRawUnsafe(`INSERT INTO "Note" VALUES ('1')`)).resolves.toBe(1);
});

it("a migration that fails half way leaves nothing behind, and the mended one is applied", async () => {
  const path = freshPath();
  await (await openAt(path)).close();
  const broken = withOneMore(`CREATE TABLE "Note" ("id" TEXT PRIMARY KEY); INSERT INTO "Nowhere" VALUES (1)`);
  await expect(openDatabase({ url: `file:${path}`, migrations: broken })).rejects.toMatchObject({
    code: "database_unavailable",
    message: expect.stringContaining("Nowhere"),
  });
  const mended = await openAt(path, withOneMore(`CREATE TABLE "Note" ("id" TEXT PRIMARY KEY)`));
  expect(await applied(mended)).toEqual([...names, "9999_one_more"]);
});

it("a database of a newer Duban is refused, by the name of what is newer, and not a byte of it changes", async () => {
  const path = freshPath();
  await (await openAt(path, withOneMore(`CREATE TABLE "Note" ("id" TEXT PRIMARY KEY)`))).close();
  const before = bytesUnder(dirname(path));
  await expect(openDatabase({ url: `file:${path}`, migrations: MIGRATIONS })).rejects.toMatchObject({
    code: "database_newer",
    message: expect.stringContaining("9999_one_more"),
  });
  expect(bytesUnder(dirname(path))).toEqual(before);
});

function bytesUnder(folder: string): string[][] {
  return readdirSync(folder).map((name) => [
    name,
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex"),
  ]);
}
