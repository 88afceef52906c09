// The one way in: `node src/setup/run.mjs PROGRAM …` makes the checkout ready (installs, generates, builds what is
// missing or out of date) and runs the program. Plain JavaScript without packages, because it runs before any is there.
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureBuilt, ensureDictionary, ensurePage } from "./build.mjs";
import { ensureGenerated } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { run, SetupError, say } from "./step.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const OLDEST_NODE = [20, 19];

/** Programs by the name package.json calls them: the bundle to load, or the command to start. */
const PROGRAMS = {
  start: { bundle: "main.js", page: true },
  workspace: { bundle: "workspace/main.js", page: true },
  duban: { bundle: "cli/main.js", page: false },
  bench: { bundle: "bench/main.js", page: false },
  scorecard: { bundle: "bench/scorecard.js", page: false },
  eval: { bundle: "bench/eval.js", page: false },
  test: { command: ["node_modules/vitest/vitest.mjs", "run"], page: true },
  kills: { command: ["src/setup/kills.mjs"], page: false },
  check: { command: ["src/setup/check.mjs"], page: true },
};

/** @param {string} name @param {string[]} rest */
async function main(name, rest) {
  if (!Object.hasOwn(PROGRAMS, name))
    throw new SetupError(`There is no program "${name}": ${Object.keys(PROGRAMS).join(", ")}.`);
  const program = PROGRAMS[/** @type {keyof typeof PROGRAMS} */ (name)];
  checkNode();
  keepInside();
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  await ensureInstalled(root);
  await ensureGenerated(root);
  await ensureBuilt(root);
  await ensureDictionary(root);
  if (program.page) await ensurePage(root);
  if (program.page && "bundle" in program) stopWithNpm();
  process.argv = [process.argv[0] ?? "node", name, ...rest];
  if ("bundle" in program) await import(pathToFileURL(join(root, "dist", program.bundle)).href);
  else process.exitCode = await run([process.execPath, ...program.command, ...rest], root);
}

/** A server that npm started ends with npm: killed npm does not pass the signal on, and nobody else knows of us. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && process.kill(process.pid, "SIGTERM"), 1000).unref();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new SetupError(
    `Duban needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`,
  );
}

/** Nothing is written outside the checkout: temporary files, caches and logs of every tool go under var/. */
function keepInside() {
  const inside = {
    TMPDIR: "tmp",
    XDG_CACHE_HOME: "cache/xdg",
    XDG_CONFIG_HOME: "cache/xdg-config",
    npm_config_cache: "cache/npm",
    npm_config_devdir: "cache/node-gyp",
  };
  for (const [name, folder] of Object.entries(inside)) {
    const path = join(root, "var", folder);
    mkdirSync(path, { recursive: true });
    process.env[name] = path;
  }
  process.env.CHECKPOINT_DISABLE = "1";
  process.env.PRISMA_HIDE_UPDATE_MESSAGE = "1";
}

main(process.argv[2] ?? "", process.argv.slice(3)).catch((error) => {
  say(error instanceof SetupError ? `\n${error.message}` : error);
  process.exitCode = 1;
});
