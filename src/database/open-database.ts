import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { DubanError } from "../errors.ts";
import { PrismaClient } from "./generated/client.ts";
import { applyMigrations } from "./migrations.ts";

/** An open, migrated database. */
export type Database = { client: PrismaClient; close(): Promise<void> };

const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens the SQLite file of a `file:PATH` address, makes its folder and brings it to the newest migration.
 * WAL lets readers go on while one writes; synchronous FULL keeps an acknowledged entry through a power cut
 * (https://www.sqlite.org/pragma.html#pragma_synchronous).
 * @throws DubanError `database_newer` where a newer Duban has migrated the file; it is then left as it is.
 */
export async function openDatabase(options: { url: string; migrations: string }): Promise<Database> {
  const path = options.url.replace(/^file:/, "");
  const adapter = new PrismaBetterSQLite3({ url: `file:${path}`, timeout: BUSY_TIMEOUT_MS });
  try {
    mkdirSync(dirname(path), { recursive: true });
    await applyMigrations(adapter, options.migrations);
  } catch (cause) {
    if (cause instanceof DubanError) throw cause;
    throw new DubanError(
      "database_unavailable",
      `The database ${path} cannot be opened: ${reasonOf(cause)}`,
      {
        cause,
      },
    );
  }
  const client = new PrismaClient({ adapter });
  await client.$queryRawUnsafe("PRAGMA journal_mode = WAL");
  await client.$executeRawUnsafe("PRAGMA synchronous = FULL");
  await client.$executeRawUnsafe("PRAGMA foreign_keys = ON");
  return { client, close: () => client.$disconnect() };
}

/** SQLite's own words: the driver adapter keeps them in its error's cause. */
function reasonOf(error: unknown): string {
  const original = error instanceof Error ? error.cause : null;
  if (typeof original === "object" && original !== null && "originalMessage" in original)
    return String(original.originalMessage);
  return error instanceof Error ? error.message : String(error);
}
