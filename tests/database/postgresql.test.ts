import { describe, expect, it } from "vitest";
import { createAuditStore } from "../../src/database/audit-store.ts";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { openDatabase } from "../../src/database/opening/open-database.ts";
import {
  refuseOldServer,
  whyUnreachable,
  withoutPassword,
} from "../../src/database/opening/postgresql-faults.ts";
import { createTokenUseStore } from "../../src/database/token-use-store.ts";
import { binhai } from "../support/binhai.ts";
import { onServer, postgresql, postgresqlServer } from "../support/databases.ts";
import { newEntry } from "../support/new-entry.ts";
import { MIGRATIONS, NOW } from "../support/services.ts";
import { freshDatabase, openUrl } from "./fresh-database.ts";

const open = (url: string): Promise<unknown> => openDatabase({ url, migrations: MIGRATIONS });

/** The server's address with some of its parts changed. */
function changed(parts: { username?: string; password?: string; pathname?: string; port?: string }): string {
  return Object.assign(new URL(postgresqlServer ?? ""), parts).href;
}

describe.skipIf(postgresqlServer === null)("PostgreSQL", () => {
  it("a moment is the same moment, though the server's clock is in Shanghai", async () => {
    const database = await freshDatabase(postgresql);
    const reportedAt = new Date("2022-06-24T23:59:59.987+08:00");
    const { entry } = await createEntryStore(database).add(newEntry("m1", { reportedAt }));
    expect((await createEntryStore(database).find(entry.id))?.reportedAt).toEqual(reportedAt);
    const early = { reportedAt: { lt: new Date(reportedAt.getTime() + 1), gte: reportedAt } };
    expect(await database.client.entry.count({ where: early })).toBe(1);
  });

  it("what is reported by several machines of one statement at once records once", async () => {
    const url = await postgresql.freshUrl();
    const stores = await Promise.all([1, 2, 3, 4].map(async () => createEntryStore(await openUrl(url))));
    const added = await Promise.all(stores.map((store) => store.add(newEntry("Ev123:0"))));
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(added.map(({ entry }) => entry.id)).size).toBe(1);
  });

  it("tokens that machines count at once add up", async () => {
    const url = await postgresql.freshUrl();
    const stores = await Promise.all([1, 2, 3].map(async () => createTokenUseStore(await openUrl(url))));
    const use = stores.flatMap((store) =>
      Array.from({ length: 10 }, () => store.add("2022-06-24", { input: 3, output: 1 })),
    );
    await Promise.all(use);
    expect(await stores[0]?.usedOn("2022-06-24")).toBe(120);
  });

  it("the audit log is append-only, whoever writes to the database", async () => {
    const database = await freshDatabase(postgresql);
    await createAuditStore(database).add(
      binhai.plan.hash,
      [{ kind: "policy", policy: "anyone" }],
      "U0ADMIN",
      NOW,
    );
    for (const sql of [
      `UPDATE "AuditRecord" SET "by" = 'U0ZHOU'`,
      `DELETE FROM "AuditRecord"`,
      `TRUNCATE "AuditRecord"`,
    ])
      await expect(database.client.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
    expect(await createAuditStore(database).list(binhai.plan.hash)).toHaveLength(1);
  });

  it("the ledger is not emptied either", async () => {
    const database = await freshDatabase(postgresql);
    await createEntryStore(database).add(newEntry("m1"));
    await expect(database.client.$executeRawUnsafe(`TRUNCATE "Entry"`)).rejects.toThrow(/append-only/);
  });

  it.each([
    ["a wrong password", { password: "qwerty-2022" }, /refuses the user "duban".*user and password/],
    ["a user that is not there", { username: "nobody_here" }, /refuses the user "nobody_here"/],
    [
      "a database that is not there",
      { pathname: "/work_plan" },
      /no database "work_plan".*createdb work_plan/,
    ],
    ["a port where nothing listens", { port: "1" }, /no PostgreSQL answers at 127\.0\.0\.1:1.*host and port/],
  ])("%s is named in plain words, without the password", async (_, parts, words) => {
    const fault = await open(changed(parts)).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: "database_unavailable", message: expect.stringMatching(words) });
    expect(String(fault)).not.toContain(new URL(changed(parts)).password);
  });

  it("a user who may not make tables is told how to be let", async () => {
    const url = await postgresql.freshUrl();
    await onServer(`DROP ROLE IF EXISTS reader`);
    await onServer(`CREATE ROLE reader LOGIN PASSWORD 'reader'`);
    const asReader = Object.assign(new URL(url), { username: "reader", password: "reader" }).href;
    await expect(open(asReader)).rejects.toThrow(
      /"reader" may not make tables.*GRANT CREATE ON SCHEMA public/,
    );
  });
});

it("a server too old is refused by its version, and what is needed is said", () => {
  expect(() => refuseOldServer(130_018)).toThrow(/version 13; Duban needs 14 or newer/);
  expect(() => refuseOldServer(140_000)).not.toThrow();
});

it("an address is shown without its password", () => {
  const shown = withoutPassword("postgresql://duban:secret@db.example.cn:5433/duban?sslmode=require");
  expect(shown).toBe("postgresql://duban@db.example.cn:5433/duban");
});

it("a host that is not known is named", () => {
  const error = Object.assign(new Error("getaddrinfo ENOTFOUND db.example.cn"), { code: "ENOTFOUND" });
  expect(whyUnreachable(error, "postgresql://duban@db.example.cn/duban")).toMatch(
    /host of db\.example\.cn is not known/,
  );
});
