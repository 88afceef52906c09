import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Prisma } from "../../src/database/generated/client.ts";
import { type Database, openDatabase } from "../../src/database/opening/open-database.ts";
import { type DatabaseKind, onEachDatabase } from "../support/databases.ts";
import { freshFolder, MIGRATIONS } from "../support/services.ts";
import { freshPath, openAt, openUrl } from "./fresh-database.ts";
import { buildPrograms, linesOf, type Programs } from "./programs.ts";

const FOLDERS = { SQLite: "sqlite", PostgreSQL: "postgresql" };

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms(["open"]);
});
afterAll(() => programs.remove());

/** The project's migrations and one more after them. */
function withOneMore(sql: string): string {
  const folder = freshFolder();
  cpSync(MIGRATIONS, folder, { recursive: true });
  for (const kind of Object.values(FOLDERS)) {
    mkdirSync(join(folder, kind, "9999_one_more"));
    writeFileSync(join(folder, kind, "9999_one_more/migration.sql"), sql);
  }
  return folder;
}

const NOTE = `CREATE TABLE "Note" ("id" TEXT PRIMARY KEY)`;

/** Holds the database for a good part of a second, so that whoever starts meanwhile has to wait for it. */
const SLOW = `CREATE TABLE "Note" ("count" INTEGER);
  WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2000000)
  INSERT INTO "Note" SELECT count(*) FROM numbers`;

async function applied({ client }: Database): Promise<string[]> {
  const rows = await client.$queryRawUnsafe<{ migration_name: string }[]>(
    `SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name`,
  );
  return rows.map((row) => row.migration_name);
}

function namesFor({ name }: DatabaseKind): string[] {
  return readdirSync(join(MIGRATIONS, FOLDERS[name])).sort();
}

it("each migration is there for both databases, under one name", () => {
  const [sqlite, postgresql] = Object.values(FOLDERS).map((kind) =>
    readdirSync(join(MIGRATIONS, kind)).sort(),
  );
  expect(postgresql).toEqual(sqlite);
});

onEachDatabase((kind) => {
  it("a new database gets every migration once, and a second start adds none", async () => {
    const url = await kind.freshUrl();
    await (await openUrl(url)).close();
    expect(await applied(await openUrl(url))).toEqual(namesFor(kind));
  });

  it("the migrations make every table with every column that the models have", async () => {
    const { client } = await openUrl(await kind.freshUrl());
    for (const model of Object.values(Prisma.ModelName)) {
      const columns = Object.values(Prisma[`${model}ScalarFieldEnum`]).map(
        (column) => `"${model}"."${column}"`,
      );
      const read = client.$queryRawUnsafe(`SELECT ${columns.join(", ")} FROM "${model}" LIMIT 0`);
      await expect(read, model).resolves.toEqual([]);
    }
  });

  it("processes that start at once on a new database apply each migration once, and all of them open it", async () => {
    const url = await kind.freshUrl();
    const slow = withOneMore(SLOW);
    const started = ["a", "b", "c"].map(() => programs.start("open", [url, slow]));
    const ends = await Promise.all(started.map((each) => each.ended));
    expect(ends.map(({ code, output, errors }) => [code, linesOf(output), errors])).toEqual(
      ends.map(() => [0, ["open"], ""]),
    );
    expect(await applied(await openUrl(url, slow))).toEqual([...namesFor(kind), "9999_one_more"]);
  });

  it("a migration that came with an update is applied to the database that is there", async () => {
    const url = await kind.freshUrl();
    await (await openUrl(url)).close();
    const updated = await openUrl(url, withOneMore(NOTE));
    expect(await applied(updated)).toEqual([...namesFor(kind), "9999_one_more"]);
    await expect(updated.client.$executeRawUnsafe(`INSERT INTO "Note" VALUES ('1')`)).resolves.toBe(1);
  });

  it("a migration that fails half way leaves nothing behind, and the mended one is applied", async () => {
    const url = await kind.freshUrl();
    await (await openUrl(url)).close();
    const broken = withOneMore(`${NOTE}; INSERT INTO "Nowhere" VALUES (1)`);
    await expect(openDatabase({ url, migrations: broken })).rejects.toMatchObject({
      code: "database_unavailable",
      message: expect.stringContaining("Nowhere"),
    });
    const mended = await openUrl(url, withOneMore(NOTE));
    expect(await applied(mended)).toEqual([...namesFor(kind), "9999_one_more"]);
  });

  it("a database of a newer Duban is refused, by the name of what is newer", async () => {
    const url = await kind.freshUrl();
    await (await openUrl(url, withOneMore(NOTE))).close();
    await expect(openDatabase({ url, migrations: MIGRATIONS })).rejects.toMatchObject({
      code: "database_newer",
      message: expect.stringContaining("9999_one_more"),
    });
  });
});

it("of a newer Duban's file not a byte changes", async () => {
  const path = freshPath();
  await (await openAt(path, withOneMore(NOTE))).close();
  const before = bytesUnder(dirname(path));
  await expect(openDatabase({ url: `file:${path}`, migrations: MIGRATIONS })).rejects.toThrow();
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
