import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Workspace } from "../../src/workspace/start-workspace.ts";

/** A Duban in a process of its own. */
export type AnotherDuban = {
  /** Where it takes events over HTTP. */
  events: string;
  /** Begins to do what is due at a moment; resolves when it has begun, or has ended. */
  beginAt(moment: string): Promise<void>;
  /** Does what is due at a moment. */
  tickAt(moment: string): Promise<void>;
  /** kill -9: it gets no chance to put anything in order. Resolves when it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

export type Place = { workspace: Workspace; databaseUrl: string; channel: string | null };

/** The program, bundled once for the processes that are started from it. */
export type DubanProgram = { start(place: Place): Promise<AnotherDuban>; remove(): void };

const root = resolve(".");

/** Bundles a Duban that runs as a second machine would: its own process, the same database, the same workspace. */
export async function buildDuban(): Promise<DubanProgram> {
  // Under the checkout: packages are found from where the program lies.
  mkdirSync(join(root, "var/tests"), { recursive: true });
  const folder = mkdtempSync(join(root, "var/tests/another-"));
  const program = join(folder, "another-duban.mjs");
  await build({
    entryPoints: [join(root, "tests/support/programs/another-duban.ts")],
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
    start: (place) => start(program, place),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function start(program: string, { workspace, databaseUrl, channel }: Place): Promise<AnotherDuban> {
  const { botToken, signingSecret, webApi: apiUrl } = workspace;
  const now = workspace.now().toISOString();
  const given = { root, databaseUrl, botToken, signingSecret, apiUrl, channel, now };
  const child = spawn(process.execPath, [program, JSON.stringify(given)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  // What is written to one that was killed goes nowhere.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: port, done } = await lines.next();
  if (done) throw new Error("The other Duban did not start: see its words above.");
  const beginAt = async (moment: string): Promise<void> => {
    child.stdin.write(`${moment}\n`);
    await lines.next();
  };
  return {
    events: `http://127.0.0.1:${port}/slack/events`,
    beginAt,
    async tickAt(moment) {
      await beginAt(moment);
      if ((await lines.next()).done) throw new Error("The other Duban ended before its time.");
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Starts one other Duban; its program goes when it is stopped. */
export async function startAnotherDuban(place: Place): Promise<AnotherDuban> {
  const program = await buildDuban();
  const another = await program.start(place);
  return { ...another, stop: () => another.stop().then(program.remove) };
}
