import { existsSync, statSync } from "node:fs";
import type { Database } from "./open-database.ts";
import { withoutPassword } from "./postgresql-faults.ts";

/** Where an open database is, what it runs on and how large it is, in a line for who runs Duban. */
export async function describeDatabase(url: string, { client }: Database): Promise<string> {
  if (!url.startsWith("postgres")) {
    const path = url.replace(/^file:/, "");
    return `${path} (SQLite, ${kibibytes(existsSync(path) ? statSync(path).size : 0)})`;
  }
  const [row] = await client.$queryRawUnsafe<{ version: string; size: bigint }[]>(
    "SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS size",
  );
  return `${withoutPassword(url)} (PostgreSQL ${row?.version}, ${kibibytes(Number(row?.size))})`;
}

function kibibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}
