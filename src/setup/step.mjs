import { spawn } from "node:child_process";

/** Something the person at the keyboard has to put right; its message says what. */
export class SetupError extends Error {}

/** Progress goes to stderr: stdout belongs to the program. @param {unknown} text */
export function say(text) {
  console.error(text);
}

/**
 * Runs a step that takes time: says what it is doing, and how long it took.
 * @template Result @param {string} title @param {() => Promise<Result>} work @returns {Promise<Result>}
 */
export async function step(title, work) {
  const started = Date.now();
  say(`· ${title} …`);
  const result = await work();
  say(`  ${title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Starts a command in a folder with the terminal's own streams; resolves to its exit code.
 * @param {string[]} command @param {string} folder @returns {Promise<number>}
 */
export function run([program = "", ...rest], folder) {
  return new Promise((done, fail) => {
    const child = spawn(program, rest, {
      cwd: folder,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.once("error", fail);
    child.once("exit", (code) => done(code ?? 1));
  });
}

/**
 * Runs a command quietly; its output is shown only where it fails.
 * @param {string[]} command @param {string} folder @param {string} advice what to do where it fails
 */
export function runQuietly([program = "", ...rest], folder, advice) {
  return new Promise((done, fail) => {
    /** @type {Buffer[]} */
    const output = [];
    const child = spawn(program, rest, { cwd: folder, shell: process.platform === "win32" });
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code === 0) return done(undefined);
      say(Buffer.concat(output).toString("utf8").split("\n").slice(-40).join("\n"));
      fail(new SetupError(`"${[program, ...rest].join(" ")}" ended with ${code}. ${advice}`));
    });
  });
}
