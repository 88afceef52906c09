import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { z } from "zod";
import { runCommand } from "../../src/cli/run-command.ts";
import { testOpeners } from "../support/openers.ts";
import { ROOT } from "../support/root.ts";

export type Ended = { code: number | null; stdout: string; stderr: string };

/**
 * Runs one command in the test's own process, as `src/cli/main.ts` runs it in one of its own: `processes.test.ts` holds
 * that it does. Nothing of the developer's environment reaches it.
 */
export async function runDuban(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    ...testOpeners,
    root: ROOT,
    environment: { INIT_CWD: ROOT, ...env },
    now: () => new Date(),
    print: (line) => printed.push(`${line}\n`),
    complain: (line) => complained.push(`${line}\n`),
  });
  return { code, stdout: printed.join(""), stderr: complained.join("") };
}

/** The command line as its users call it: arguments, and environment variables beside the few that a shell has. */
export type CommandLine = {
  duban(args: string[], env?: Record<string, string>): Promise<Ended>;
  remove(): void;
};

/** Bundles the command line, so that it runs as a process of its own from the sources as they are now. */
export async function buildCommandLine(): Promise<CommandLine> {
  // Under the checkout, not in the system's temporary folder: packages are found from where a program lies.
  mkdirSync(join(ROOT, "var/tests"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "var/tests/cli-"));
  await build({
    entryPoints: [join(ROOT, "src/cli/main.ts")],
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
  return {
    duban: (args, env = {}) => run([join(folder, "main.mjs"), ...args], env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A process that has not ended by then is killed, so that none outlives its test. */
const LONGEST_MS = 60_000;

/** Runs Node in the checkout; a developer's own .env does not reach it, because every variable is set. */
export function run(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const unset = Object.fromEntries(VARIABLES.map((name) => [name, ""]));
  const shell = { PATH: process.env.PATH ?? "", TZ: "UTC", INIT_CWD: ROOT };
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...shell, ...unset, ...env },
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, stdout, stderr }));
  });
}

/** What a command with --json printed: one JSON text alone, of the form. Fails with what was printed instead. */
export function readJson<Shape extends z.ZodType>(
  { code, stdout, stderr }: Ended,
  shape: Shape,
): z.infer<Shape> {
  if (code !== 0 || stderr !== "") throw new Error(`ended with ${code}: ${stderr}${stdout}`);
  return shape.parse(JSON.parse(stdout));
}

const VARIABLES = [
  "DATABASE_URL",
  "DUBAN_DATA_DIR",
  "DUBAN_PLAN",
  "DUBAN_DIGEST_CHANNEL",
  "DUBAN_DIGEST_TIME",
  "DUBAN_ADMINISTRATORS",
  "LOG_LEVEL",
  "PORT",
  "SLACK_API_URL",
  "SLACK_APP_TOKEN",
  "SLACK_BOT_TOKEN",
  "SLACK_SIGNING_SECRET",
];
