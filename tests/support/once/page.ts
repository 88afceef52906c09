import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import type { Made } from "./door.ts";

/** The workspace's page as it is in the tree now, built into a folder of these tests' own. */
export async function buildPage(): Promise<Made> {
  const { build } = await import("vite");
  const directory = join(ROOT, `var/page-for-tests-${process.pid}`);
  await build({
    configFile: join(ROOT, "src/workspace/page/vite.config.ts"),
    logLevel: "error",
    build: { outDir: directory },
  });
  return { found: { directory }, end: () => rmSync(directory, { recursive: true, force: true }) };
}
