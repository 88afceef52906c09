import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DubanError } from "../../errors.ts";

/**
 * One connection to a database that is to be migrated. The SQL that makes Prisma's own table of migrations differs by
 * database; that it is Prisma's lets `prisma migrate status` read it as well.
 */
export type MigrationConnection = {
  createTable: string;
  /** The names of the migrations that the database has; none where there is no table of them yet. */
  appliedNames(): Promise<string[]>;
  /** Begins a transaction that no other migrating process can be in at the same time. */
  beginAlone(): Promise<void>;
  /** Runs statements parted by semicolons. */
  run(sql: string): Promise<void>;
};

type Migration = { name: string; sql: string };

/**
 * Applies the migrations in a folder that the database does not have yet, each in one transaction; two processes
 * that start at once apply each once.
 * @throws DubanError `database_newer` where the database has a migration that the folder does not.
 */
export async function applyMigrations(connection: MigrationConnection, folder: string): Promise<void> {
  const migrations = readMigrations(folder);
  refuseNewer(await connection.appliedNames(), migrations);
  for (const migration of migrations) await applyOnce(connection, migration);
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
    `The database was written by a newer Duban (it has ${unknown.join(", ")}). Start that version, or point DATABASE_URL at another database. Nothing was changed.`,
  );
}

async function applyOnce(connection: MigrationConnection, { name, sql }: Migration): Promise<void> {
  if ((await connection.appliedNames()).includes(name)) return;
  await connection.beginAlone();
  try {
    if (!(await connection.appliedNames()).includes(name)) {
      const checksum = createHash("sha256").update(sql).digest("hex");
      const record = `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
        VALUES ('${randomUUID()}', '${checksum}', current_timestamp, '${name.replaceAll("'", "''")}', 1)`;
      await connection.run(`${connection.createTable};\n${sql};\n${record};`);
    }
    await connection.run("COMMIT");
  } catch (cause) {
    await connection.run("ROLLBACK");
    throw cause;
  }
}
