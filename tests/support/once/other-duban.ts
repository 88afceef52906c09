import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import type { Made } from "./door.ts";

/** The program of a Duban that runs as a second machine would, bundled. */
export async function buildOtherDuban(): Promise<Made> {
  const { build } = await import("esbuild");
  // Under the checkout: packages are found from where the program lies.
  mkdirSync(join(ROOT, "var/tests"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "var/tests/another-"));
  await build({
    entryPoints: [join(ROOT, "tests/support/programs/another-duban.ts")],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "error",
  });
  const program = join(folder, "another-duban.mjs");
  return { found: { program }, end: () => rmSync(folder, { recursive: true, force: true }) };
}
