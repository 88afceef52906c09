import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openDatabase } from "../../src/database/open-database.ts";

/** A migrated file for each folder of migrations. */
const templates = new Map<string, Promise<string>>();

/**
 * Opens a database as Duban does. An SQLite file that is not there yet begins as a copy of one that was migrated once,
 * and nothing waits for the disk: what tests write has to survive kills, no power cut.
 */
export const openMigrated: typeof openDatabase = async (options) => {
  if (!options.url.startsWith("file:")) return openDatabase(options);
  const path = options.url.replace(/^file:/, "");
  if (!existsSync(path)) {
    const template = templates.get(options.migrations) ?? makeTemplate(options.migrations);
    templates.set(options.migrations, template);
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(await template, path);
  }
  const database = await openDatabase(options);
  await database.client.$executeRawUnsafe("PRAGMA synchronous = OFF");
  return database;
};

/** An empty migrated file, for as long as the process runs. */
async function makeTemplate(migrations: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "duban-migrated-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "duban.db");
  await (await openDatabase({ url: `file:${path}`, migrations })).close();
  return path;
}
