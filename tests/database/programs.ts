import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../support/services.ts";

/** A running process. */
export type Running = {
  /** Resolves when it has printed its first line, or has ended. */
  begun: Promise<void>;
  ended: Promise<{ code: number | null; output: string; errors: string }>;
  /** kill -9: it gets no chance to put anything in order. */
  kill(): void;
};

export type Programs = {
  start(name: string, args: string[]): Running;
  pathOf(name: string): string;
  remove(): void;
};

/** Bundles the programs under tests/database/programs/ so that Node can run them as processes of their own. */
export async function buildPrograms(names: string[]): Promise<Programs> {
  // Under the checkout, not in the system's temporary folder: packages are found from where a program lies.
  mkdirSync(join(ROOT, "var/tests"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "var/tests/programs-"));
  await build({
    entryPoints: names.map((name) => join(ROOT, `tests/database/programs/${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "error",
  });
  const pathOf = (name: string): string => join(folder, `${name}.mjs`);
  return {
    start: (name, args) => start([pathOf(name), ...args]),
    pathOf,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A process that has not ended by then is killed, so that none outlives its test. */
const LONGEST_MS = 60_000;

function start(args: string[]): Running {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  let output = "";
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended: Running["ended"] = new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, output, errors }));
  });
  const begun = new Promise<void>((done) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("\n")) done();
    });
    child.once("close", () => done());
  });
  return { begun, ended, kill: () => child.kill("SIGKILL") };
}

/** The whole lines of an output; one that was cut off is none. */
export function linesOf(output: string): string[] {
  return output.split("\n").slice(0, -1);
}
