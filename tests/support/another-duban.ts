import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Workspace } from "../../src/workspace/start-workspace.ts";

/** A Duban in a process of its own. */
export type AnotherDuban = {
  /** Does what is due at a moment. */
  tickAt(moment: string): Promise<void>;
  stop(): Promise<void>;
};

const root = resolve(".");

/** Starts another Duban, as a second machine would: its own process, the same database, the same workspace. */
export async function startAnotherDuban(
  workspace: Workspace,
  { databaseUrl, channel }: { databaseUrl: string; channel: string },
): Promise<AnotherDuban> {
  // Under the checkout: packages are found from where the program lies.
  mkdirSync(join(root, "var/tests"), { recursive: true });
  const folder = mkdtempSync(join(root, "var/tests/another-"));
  const program = join(folder, "another-duban.mjs");
  await bundle(program);
  const { botToken, signingSecret, webApi: apiUrl } = workspace;
  const now = workspace.now().toISOString();
  const given = { root, databaseUrl, botToken, signingSecret, apiUrl, channel, now };
  const child = spawn(process.execPath, [program, JSON.stringify(given)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    async tickAt(moment) {
      child.stdin.write(`${moment}\n`);
      if ((await lines.next()).done) throw new Error("The other Duban ended before its time.");
    },
    async stop() {
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(root, "tests/support/programs/another-duban.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "error",
  });
}
