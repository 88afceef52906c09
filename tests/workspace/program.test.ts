import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { clientFor } from "./trial.ts";

/** The stand-alone program, bundled as `npm run workspace` does; the bundle stays inside the checkout. */
const scratch = join(import.meta.dirname, "../../var");
mkdirSync(scratch, { recursive: true });
const folder = mkdtempSync(join(scratch, "workspace-program-"));
const program = join(folder, "main.mjs");
const running: ChildProcess[] = [];
beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, "../../src/workspace/main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  }),
);
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(...options: string[]) {
  const child = spawn(process.execPath, [program, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  let [out, err] = ["", ""];
  child.stdout.on("data", (part) => (out += part));
  child.stderr.on("data", (part) => (err += part));
  const line = new Promise<string>((tell) => child.stdout.on("data", () => out.endsWith("\n") && tell(out)));
  const ended = new Promise<{ code: number | null; err: string }>((tell) =>
    child.on("close", (code) => tell({ code, err })),
  );
  return { child, line, ended };
}

test("with --json it prints one line, and its address and token serve a client", async () => {
  const { line, child, ended } = start("--port", "0", "--json");
  const printed = await line;
  expect(printed.trim().split("\n")).toHaveLength(1);
  const told = JSON.parse(printed);
  expect(Object.keys(told)).toEqual(["page", "webApi", "botToken", "appToken", "signingSecret"]);
  expect(await clientFor(told).auth.test()).toMatchObject({ ok: true });
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
});

test("a port that is none ends it with a line that says so", async () => {
  const { code, err } = await start("--port", "many").ended;
  expect([code, err.split("\n")[0]]).toEqual([1, '--port must be a number from 0 to 65535, not "many".']);
});

test("an app beyond this machine is refused", async () => {
  const { code, err } = await start("--port", "0", "--app-url", "https://example.com/").ended;
  expect([code, err]).toEqual([1, expect.stringContaining("must listen on this machine")]);
});
