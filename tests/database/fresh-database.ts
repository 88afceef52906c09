import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../src/database/opening/open-database.ts";
import { createPlanStore } from "../../src/database/plan-store.ts";
import { toStoredPlan } from "../../src/plan/import-plan.ts";
import { binhai } from "../support/binhai.ts";
import type { DatabaseKind } from "../support/databases.ts";
import { openMigrated } from "../support/migrated-database.ts";
import { freshFolder, MIGRATIONS, NOW } from "../support/services.ts";

/** A path for a database that is not there yet. */
export function freshPath(): string {
  return join(freshFolder(), "duban.db");
}

/** Opens (and at first makes) the SQLite database at a path, with the plan in it; closed when the test ends. */
export function openAt(path: string, migrations = MIGRATIONS): Promise<Database> {
  return openUrl(`file:${path}`, migrations);
}

/** Opens the database at an address, with the plan in it; closed when the test ends. */
export function openUrl(url: string, migrations = MIGRATIONS): Promise<Database> {
  return withPlan(openDatabase({ url, migrations }));
}

/** A database of the test's own with the plan in it, migrated beforehand; SQLite unless told. */
export async function freshDatabase(kind?: DatabaseKind): Promise<Database> {
  const url = kind === undefined ? `file:${freshPath()}` : await kind.freshUrl();
  return withPlan(openMigrated({ url, migrations: MIGRATIONS }));
}

async function withPlan(opening: Promise<Database>): Promise<Database> {
  const database = await opening;
  onTestFinished(() => database.close());
  await savePlan(database);
  return database;
}

/** Imports the plan that comes with Duban: entries and runs belong to a plan. */
export async function savePlan(database: Database): Promise<void> {
  const document = { name: "binhai-2022", text: binhai.plan.text, english: null };
  await createPlanStore(database).save(toStoredPlan(document, NOW));
}
