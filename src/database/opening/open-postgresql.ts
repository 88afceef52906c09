import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { DubanError } from "../../errors.ts";
import type { PrismaClient } from "../generated/client.ts";
import { PrismaClient as PostgresqlClient } from "../generated-postgresql/client.ts";
import { applyMigrations, type MigrationConnection } from "./migrations.ts";
import { refuseOldServer, whyUnreachable } from "./postgresql-faults.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/** Whoever migrates holds this advisory lock; the number is Duban's own. */
const MIGRATION_LOCK = 730_417_022;

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/**
 * Connects to a PostgreSQL database and brings it to the newest migration; processes that start at once wait for the
 * one that migrates.
 * @throws DubanError `database_newer`; `database_unavailable` in words for who runs Duban, never with the password.
 */
export async function openPostgresql(url: string, migrations: string): Promise<PrismaClient> {
  const config = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "duban",
  };
  try {
    await migrate(new pg.Client(config), migrations);
  } catch (cause) {
    if (cause instanceof DubanError) throw cause;
    throw new DubanError("database_unavailable", whyUnreachable(cause, url), { cause, retryable: true });
  }
  const client = new PostgresqlClient({ adapter: new PrismaPg(config) });
  // Both clients are generated from the same models and take the same calls; Prisma gives their classes two names.
  return client as unknown as PrismaClient;
}

async function migrate(client: pg.Client, folder: string): Promise<void> {
  // A connection that is cut while it is idle says so here; without a listener that would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SHOW server_version_num");
    refuseOldServer(Number(rows[0]?.server_version_num));
    await applyMigrations(toMigrate(client), folder);
  } finally {
    await client.end();
  }
}

function toMigrate(client: pg.Client): MigrationConnection {
  return {
    createTable: CREATE_TABLE,
    async appliedNames() {
      // Asked of the catalogue by query: to_regclass may not see yet what another process has just committed.
      const table = await client.query(
        `SELECT 1 FROM pg_tables WHERE tablename = '_prisma_migrations' AND schemaname = ANY (current_schemas(false))`,
      );
      if (table.rows.length === 0) return [];
      const { rows } = await client.query(
        `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`,
      );
      return rows.map((row) => String(row.migration_name));
    },
    async beginAlone() {
      await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    },
    async run(sql) {
      await client.query(sql);
    },
  };
}
