import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { freshFolder } from "../support/services.ts";
import { buildCommandLine, type CommandLine, readJson, run } from "./duban.ts";
import { addedShape, answerShape, entryShape, findingsShape } from "./shapes.ts";

const AT = ["--at", "2022-06-17T10:00:00+08:00"];

let line: CommandLine;
beforeAll(async () => {
  line = await buildCommandLine();
});
afterAll(() => line.remove());

it("what one process records the next one reads, and each ends by itself with JSON alone on stdout", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const add = ["progress", "add", "30", "本周新增3处", "--by", "小周", ...AT, "--json"];
  const { entry } = readJson(await line.duban(add, env), addedShape);
  const list = await line.duban(["progress", "list", "--json"], env);
  expect(readJson(list, z.array(entryShape))).toEqual([entry]);
});

it("a process that has searched, drawn and written files ends by itself too", async () => {
  const folder = freshFolder();
  const env = { DUBAN_DATA_DIR: folder };
  const chart = join(folder, "图.png");
  const [asked, looked, drawn] = await Promise.all([
    line.duban(["ask", "--json", "校园欺凌怎么预防"], env),
    line.duban(["doctor", "--json"], { DUBAN_DATA_DIR: freshFolder() }),
    line.duban(["digest", "preview", ...AT, "--chart", chart], { DUBAN_DATA_DIR: freshFolder() }),
  ]);
  expect(readJson(asked, answerShape).outcome).toBe("answered");
  expect(readJson(looked, findingsShape).filter(({ ok }) => !ok)).toEqual([]);
  expect(drawn).toEqual({ code: 0, stdout: `${chart}\n`, stderr: "" });
});

it("what is refused is one line on stderr, nothing on stdout, and exit code 1", async () => {
  const ended = await line.duban(["progress", "delete", "30"], { DUBAN_DATA_DIR: freshFolder() });
  expect([ended.code, ended.stdout]).toEqual([1, ""]);
  expect(ended.stderr).toMatch(/^[^\n]*Usage: duban progress add[^\n]*\n$/);
});

it("a finding that is not in order makes the exit code 1, and stays JSON", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder(), DUBAN_PLAN: "data/plans/none" };
  const { code, stdout, stderr } = await line.duban(["doctor", "--json"], env);
  expect([code, stderr]).toEqual([1, ""]);
  expect(findingsShape.parse(JSON.parse(stdout)).some(({ ok }) => !ok)).toBe(true);
});

it("through npm's own way in, what is asked for is all that is printed", async () => {
  const ended = await run(["src/setup/run.mjs", "duban", "plan", "show", "30", "--json"]);
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({ number: 30 });
}, 120_000);
