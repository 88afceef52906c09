import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { DubanError } from "../../errors.ts";
import { PrismaClient } from "../generated/client.ts";
import { applyMigrations, type MigrationConnection } from "./migrations.ts";

type Connection = Awaited<ReturnType<PrismaBetterSQLite3["connect"]>>;

const BUSY_TIMEOUT_MS = 10_000;

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;

/**
 * Opens the SQLite file of a `file:PATH` address, makes its folder and brings it to the newest migration.
 * WAL lets readers go on while one writes; synchronous FULL keeps an acknowledged entry through a power cut
 * (https://www.sqlite.org/pragma.html#pragma_synchronous).
 * @throws DubanError `database_newer`, with the file left as it is; `database_unavailable` with SQLite's own words.
 */
export async function openSqlite(url: string, migrations: string): Promise<PrismaClient> {
  const path = url.replace(/^file:/, "");
  const adapter = new PrismaBetterSQLite3({ url: `file:${path}`, timeout: BUSY_TIMEOUT_MS });
  try {
    mkdirSync(dirname(path), { recursive: true });
    await migrate(adapter, migrations);
  } catch (cause) {
    if (cause instanceof DubanError) throw cause;
    const message = `The database ${path} cannot be opened: ${reasonOf(cause)}`;
    throw new DubanError("database_unavailable", message, { cause });
  }
  const client = new PrismaClient({ adapter });
  await client.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  await client.$executeRawUnsafe("PRAGMA synchronous = FULL");
  await client.$executeRawUnsafe("PRAGMA foreign_keys = ON");
  return client;
}

async function migrate(adapter: PrismaBetterSQLite3, folder: string): Promise<void> {
  const connection = await adapter.connect();
  try {
    await applyMigrations(toMigrate(connection), folder);
  } finally {
    await connection.dispose();
  }
}

function toMigrate(connection: Connection): MigrationConnection {
  const query = async (sql: string): Promise<unknown[][]> =>
    (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  return {
    createTable: CREATE_TABLE,
    async appliedNames() {
      const table = await query(`SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`);
      if (table.length === 0) return [];
      const rows = await query(
        `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`,
      );
      return rows.map((row) => String(row[0]));
    },
    beginAlone: () => connection.executeScript("BEGIN IMMEDIATE"),
    run: (sql) => connection.executeScript(sql),
  };
}

/** SQLite's own words: the driver adapter keeps them in its error's cause. */
function reasonOf(error: unknown): string {
  const original = error instanceof Error ? error.cause : null;
  if (typeof original === "object" && original !== null && "originalMessage" in original)
    return String(original.originalMessage);
  return error instanceof Error ? error.message : String(error);
}
