import { join } from "node:path";
import type { PrismaClient } from "../generated/client.ts";

/** An open, migrated database. */
export type Database = { client: PrismaClient; close(): Promise<void> };

type DatabaseOptions = {
  /** `file:PATH` (SQLite) or `postgresql://USER:PASSWORD@HOST:PORT/DATABASE`. */
  url: string;
  /** The folder of the migrations, with one folder a kind of database in it. */
  migrations: string;
};

/**
 * Opens the database at an address and brings it to the newest migration. Each kind's code is loaded only where it is
 * asked for: who runs on one need not wait for the other's driver.
 * @throws DubanError `database_newer` where a newer Duban has migrated it, and it is left as it is;
 * `database_unavailable` saying why it cannot be opened and what to do.
 */
export async function openDatabase({ url, migrations }: DatabaseOptions): Promise<Database> {
  const client = await openClient(url, migrations);
  return { client, close: () => client.$disconnect() };
}

async function openClient(url: string, migrations: string): Promise<PrismaClient> {
  if (url.startsWith("postgres")) {
    const { openPostgresql } = await import("./open-postgresql.ts");
    return openPostgresql(url, join(migrations, "postgresql"));
  }
  const { openSqlite } = await import("./open-sqlite.ts");
  return openSqlite(url, join(migrations, "sqlite"));
}
