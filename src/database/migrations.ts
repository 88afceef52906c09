import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { DubanError } from "../errors.ts";

type Connection = Awaited<ReturnType<PrismaBetterSQLite3["connect"]>>;
type Migration = { name: string; sql: string };

/** The table that Prisma's own command line keeps, so that `prisma migrate status` reads it as well. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;

/**
 * Applies the migrations in a folder that the database does not have yet, each in one transaction; two processes
 * that start at once apply each once.
 * @throws DubanError `database_newer` where the database has a migration that the folder does not.
 */
export async function applyMigrations(factory: PrismaBetterSQLite3, folder: string): Promise<void> {
  const migrations = readMigrations(folder);
  const connection = await factory.connect();
  try {
    refuseNewer(await appliedNames(connection), migrations);
    for (const migration of migrations) await applyOnce(connection, migration);
  } finally {
    await connection.dispose();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}

function refuseNewer(applied: string[], migrations: Migration[]): void {
  const unknown = applied.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length === 0) return;
  throw new DubanError(
    "database_newer",
    `The database was written by a newer Duban (it has ${unknown.join(", ")}). Start that version, or point DATABASE_URL at another file. Nothing was changed.`,
  );
}

async function applyOnce(connection: Connection, { name, sql }: Migration): Promise<void> {
  if ((await appliedNames(connection)).includes(name)) return;
  await connection.executeScript("BEGIN IMMEDIATE");
  try {
    if (!(await appliedNames(connection)).includes(name)) {
      const checksum = createHash("sha256").update(sql).digest("hex");
      const record = `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
        VALUES ('${randomUUID()}', '${checksum}', current_timestamp, '${name.replaceAll("'", "''")}', 1)`;
      await connection.executeScript(`${TABLE};\n${sql};\n${record};`);
    }
    await connection.executeScript("COMMIT");
  } catch (cause) {
    await connection.executeScript("ROLLBACK");
    throw cause;
  }
}

async function appliedNames(connection: Connection): Promise<string[]> {
  const table = await query(connection, `SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`);
  if (table.length === 0) return [];
  const rows = await query(
    connection,
    `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`,
  );
  return rows.map((row) => String(row[0]));
}

async function query(connection: Connection, sql: string): Promise<unknown[][]> {
  return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
}
