import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { openDatabase } from "../../src/database/opening/open-database.ts";
import { ROOT } from "./root.ts";

/** One file for each set of migrations, kept from run to run. */
const KEPT = join(ROOT, "var/cache/tests");

const templates = new Map<string, Promise<string>>();

/**
 * Opens a database as Duban does. An SQLite file that is not there yet begins as a copy of one that was migrated once,
 * and nothing waits for the disk: what tests write has to survive kills, no power cut.
 */
export const openMigrated: typeof openDatabase = async (options) => {
  if (!options.url.startsWith("file:")) return openDatabase(options);
  const path = options.url.replace(/^file:/, "");
  if (!existsSync(path)) {
    const template = templates.get(options.migrations) ?? templateOf(options.migrations);
    templates.set(options.migrations, template);
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(await template, path);
  }
  const database = await openDatabase(options);
  await database.client.$executeRawUnsafe("PRAGMA synchronous = OFF");
  return database;
};

/** The path of an empty database with these migrations. */
async function templateOf(migrations: string): Promise<string> {
  const path = join(KEPT, `migrated-${stateOf(join(migrations, "sqlite"))}.db`);
  if (existsSync(path)) return path;
  const making = `${path}.${process.pid}`;
  await (await openDatabase({ url: `file:${making}`, migrations })).close();
  renameSync(making, path);
  return path;
}

function stateOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".sql"),
  );
  const hash = createHash("sha256");
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 12);
}
