import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../cli/duban.ts";
import { freshFolder, ROOT } from "../support/services.ts";

/** A fresh clone in so far as the way in looks at it: its own files, nothing installed. */
function freshClone(): string {
  const folder = freshFolder();
  cpSync(join(ROOT, "src/setup"), join(folder, "src/setup"), { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(ROOT, file), join(folder, file));
  return folder;
}

/** Nothing can be installed with these, whatever becomes of the test. */
const NO_TOOLS = { PATH: "", CXX: "", PYTHON: "" };

const wayIn = (folder: string): string => join(folder, "src/setup/run.mjs");

it("a missing compiler is named with the package to install, before anything is installed", async () => {
  const folder = freshClone();
  const { code, stdout, stderr } = await run([wayIn(folder), "start"], NO_TOOLS);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/Missing: a C\+\+ compiler, make, python3\./);
  expect(stderr).toMatch(/apt-get install build-essential python3/);
  expect(existsSync(join(folder, "node_modules"))).toBe(false);
});

it("only what is missing is named", async () => {
  const folder = freshClone();
  const tools = join(folder, "tools");
  mkdirSync(tools);
  for (const name of ["make", "python3"]) writeFileSync(join(tools, name), "");
  const { stderr } = await run([wayIn(folder), "start"], { ...NO_TOOLS, PATH: tools });
  expect(stderr).toMatch(/Missing: a C\+\+ compiler\./);
});

it.each(["toast", "", "constructor"])(
  "the unknown program “%s” is refused with those there are",
  async (name) => {
    const folder = freshClone();
    const { code, stderr } = await run([wayIn(folder), name], NO_TOOLS);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`no program "${name}".*start.*duban.*test`));
    expect(existsSync(join(folder, "var"))).toBe(false);
  },
);
