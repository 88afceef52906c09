import { randomUUID } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { describe, onTestFinished } from "vitest";
import { z } from "zod";
import { askFor } from "./once/ask-for.ts";
import { freshFolder } from "./services.ts";

/** The address of the tests' PostgreSQL server; null where it does not run on this machine. */
export const postgresqlServer = await askFor("postgresql", z.object({ url: z.string() })).then(
  ({ url }) => url,
  (error: unknown) => {
    console.warn("PostgreSQL does not run here, its tests are skipped:", error);
    return null;
  },
);

/** One kind of database, and how a test comes by an empty one of it. */
export type DatabaseKind = { name: "SQLite" | "PostgreSQL"; freshUrl(): Promise<string> };

export const sqlite: DatabaseKind = {
  name: "SQLite",
  freshUrl: async () => `file:${join(freshFolder(), "duban.db")}`,
};

export const postgresql: DatabaseKind = { name: "PostgreSQL", freshUrl: freshPostgresql };

/** The same rules on each database; those on PostgreSQL are skipped where it does not run. */
export function onEachDatabase(rules: (kind: DatabaseKind) => void): void {
  describe("on SQLite", () => rules(sqlite));
  describe.skipIf(postgresqlServer === null)("on PostgreSQL", () => rules(postgresql));
}

/** A new database on the server; it goes when the test ends, whoever is still connected to it. */
async function freshPostgresql(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`CREATE DATABASE ${name}`);
  onTestFinished(() => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return new URL(`/${name}`, postgresqlServer ?? "").href;
}

/** Runs a statement in the server's own database. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresqlServer ?? "" });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
