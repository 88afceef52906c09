import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly, step } from "./step.mjs";

const ENTRIES = {
  main: "src/main.ts",
  "cli/main": "src/cli/main.ts",
  "prepare-dictionary": "src/retrieval/dictionary/prepare.ts",
  "workspace/main": "src/workspace/main.ts",
  "bench/main": "bench/main.ts",
  "bench/scorecard": "bench/scorecard.ts",
  "bench/eval": "bench/eval.ts",
};

/** Bundles the programs into dist/ where a source file is newer; packages stay in node_modules. @param {string} root */
export async function ensureBuilt(root) {
  const state = stateOf(root, ["src", "bench"], (path) => path.endsWith(".ts"));
  await unlessSame(join(root, "dist/.sources"), state, () =>
    step("Building", async () => {
      const { build } = await import("esbuild");
      const entries = Object.entries(ENTRIES).filter(([, file]) => existsSync(join(root, file)));
      rmSync(join(root, "dist/chunks"), { recursive: true, force: true });
      await build({
        entryPoints: Object.fromEntries(entries.map(([name, file]) => [name, join(root, file)])),
        outdir: join(root, "dist"),
        chunkNames: "chunks/[name]-[hash]",
        bundle: true,
        splitting: true,
        packages: "external",
        platform: "node",
        target: "node20",
        format: "esm",
        sourcemap: true,
        logLevel: "warning",
      });
    }),
  );
}

/**
 * Makes the compact dictionary from its packages, once, in a process of its own: it takes seconds and much memory
 * that the server should not be left with. @param {string} root
 */
export async function ensureDictionary(root) {
  const folder = join(root, "dist/dictionary");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const command = [process.execPath, "dist/prepare-dictionary.js", folder];
  await unlessSame(join(root, "dist/.dictionary"), lock, () =>
    step("Compacting the dictionary", () => runQuietly(command, root, "Is the disk full?")),
  );
}

/** Builds the workspace's page with Vite where a source file is newer. @param {string} root */
export async function ensurePage(root) {
  if (!existsSync(join(root, "src/workspace/page/vite.config.ts"))) return;
  const state = stateOf(root, ["src/workspace"], () => true);
  const command = [
    process.execPath,
    "node_modules/vite/bin/vite.js",
    "build",
    "--config",
    "src/workspace/page/vite.config.ts",
  ];
  await unlessSame(join(root, "dist/.page"), state, () =>
    step("Building the workspace's page", () => runQuietly(command, root, "The lines above name the file.")),
  );
}

/** @param {string} stamp @param {string} state @param {() => Promise<void>} work */
async function unlessSame(stamp, state, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  await work();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, state);
}

/** @param {string} root @param {string[]} folders @param {(path: string) => boolean} counts */
function stateOf(root, folders, counts) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of folders.filter((each) => existsSync(join(root, each)))) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (!counts(path)) continue;
      const { size, mtimeMs } = statSync(join(root, folder, path));
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}
