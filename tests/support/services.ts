import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "pino";
import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openServices, type Services } from "../../src/services.ts";
import { testOpeners } from "./openers.ts";
import { ROOT } from "./root.ts";

export { ROOT };

/** The folder of the migrations, with one folder a kind of database in it. */
export const MIGRATIONS = join(ROOT, "prisma/migrations");

/** An empty folder of the running test's own; it goes when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "duban-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type TestServicesOptions = {
  /** Where the database is; a fresh folder unless told, so that a test may open the same one again. */
  folder?: string;
  now?: () => Date;
  /** Environment variables beside DUBAN_DATA_DIR. */
  env?: Record<string, string>;
  logger?: Logger;
};

/** Friday, 24 June 2022, ten in the morning in Shanghai. */
export const NOW = new Date("2022-06-24T10:00:00+08:00");

/**
 * The whole of Duban behind the edges, on a real database of the running test's own and the plan that comes with
 * Duban; closed when the test ends.
 */
export async function openTestServices(options: TestServicesOptions = {}): Promise<Services> {
  const { folder = freshFolder(), now = () => NOW, env = {}, logger } = options;
  const config = readConfig({ ...env, DUBAN_DATA_DIR: folder }, ROOT);
  const services = await openServices(config, {
    ...testOpeners,
    now,
    migrations: MIGRATIONS,
    ...(logger === undefined ? {} : { logger }),
  });
  onTestFinished(() => services.close());
  return services;
}
