import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readMoment } from "../../src/cli/arguments.ts";
import { faultLine, inOneLine } from "../../src/cli/fault-line.ts";
import { runDuban } from "./duban.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duban-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ADD = ["progress", "add", "30", "新增3处"];

it.each<[string, string[], RegExp, Record<string, string>?]>([
  ["an unknown command", ["report"], /no command "report".*ask, plan, progress, digest, doctor/],
  ["a word that every object knows", ["constructor"], /no command "constructor"/],
  ["an unknown verb", ["progress", "delete", "30"], /Usage: duban progress add/],
  ["an unknown option", ["ask", "--colour", "red", "任务30"], /--colour.*Usage: duban ask/],
  ["no question", ["ask"], /no question.*Usage: duban ask/],
  ["another language", ["ask", "--lang", "fr", "任务30"], /--lang is "fr"; it can be zh or en/],
  ["an unreadable file", ["ask", "--file", "/none/questions.txt"], /\/none\/questions\.txt cannot be read/],
  ["an unknown task", ["plan", "show", "33"], /no task 33; the plan has 32 tasks/],
  ["a task that is no number", ["plan", "show", "体育"], /no task 体育/],
  ["an unknown task to list", ["progress", "list", "33"], /no task 33: the plan has tasks 1–32/],
  ["a task to list that is no number", ["progress", "list", "abc"], /no task abc/],
  ["an unknown task to report on", ["progress", "add", "33", "新增3处", "--by", "小周"], /没有任务33/],
  ["nobody named", ADD, /--by is missing\. Usage: duban progress add/],
  ["a bad moment", [...ADD, "--by", "小周", "--at", "yesterday"], /"yesterday" is no moment.*2022-06-17/],
  ["no reason", ["progress", "void", "x", "--by", "小周"], /--why is missing/],
  ["an unknown entry", ["progress", "void", "x", "--by", "小周", "--why", "重复"], /no entry x/],
  ["a bad moment of the digest", ["digest", "preview", "--at", "W25"], /"W25" is no moment/],
  [
    "a bad configuration",
    ["plan", "show"],
    /2 faults: PORT .*; LOG_LEVEL /,
    { PORT: "x", LOG_LEVEL: "loud" },
  ],
  ["a plan that is not there", ["plan", "show"], /DUBAN_PLAN/, { DUBAN_PLAN: "data/plans/none" }],
  [
    "another kind of database",
    ["progress", "list"],
    /DATABASE_URL should be/,
    { DATABASE_URL: "mysql://x/y" },
  ],
])("%s: one clear line on stderr, nothing on stdout, exit code 1", async (_, args, message, env = {}) => {
  const { code, stdout, stderr } = await runDuban(args, { DUBAN_DATA_DIR: folder, ...env });
  expect([code, stdout, stderr.split("\n").length]).toEqual([1, "", 2]);
  expect(stderr).toMatch(message);
});

it("no command, or a call for help, shows how each is written", async () => {
  const [none, help] = await Promise.all([runDuban([]), runDuban(["--help"])]);
  expect(none).toEqual(help);
  for (const name of ["ask", "plan", "progress", "digest", "doctor"])
    expect(help?.stdout).toContain(`duban ${name}`);
  expect(help).toMatchObject({ code: 0, stderr: "" });
});

it.each(["17", "June 17", "2022-02-30", "2022-6-17", "2022-06-17T25:00:00+08:00", "", "2022"])(
  "“%s” is no moment",
  (text) => {
    expect(() => readMoment(text, new Date(0), "duban …")).toThrow(/is no moment.*Usage: duban …/);
  },
);

it.each([
  ["2022-06-17", "2022-06-17T04:00:00.000Z"],
  ["2022-06-17T17:00", "2022-06-17T09:00:00.000Z"],
  ["2022-06-17T17:00:00", "2022-06-17T09:00:00.000Z"],
  ["2022-06-17T17:00:00+08:00", "2022-06-17T09:00:00.000Z"],
  ["2022-06-17T09:00:00Z", "2022-06-17T09:00:00.000Z"],
])("“%s” is %s: a day is its noon, and a time is Shanghai's unless it says otherwise", (text, moment) => {
  expect(readMoment(text, new Date(0), "").toISOString()).toBe(moment);
});

it("a message of several lines becomes one, its parts kept apart", () => {
  expect(inOneLine("The configuration has 2 faults:\n  PORT should be x\n  LOG_LEVEL should be y\n")).toBe(
    "The configuration has 2 faults: PORT should be x; LOG_LEVEL should be y",
  );
});

it("a fault of Duban's own is one line too, with its stack where the log is to tell more", () => {
  const error = new TypeError("x is not a function\n  in two lines");
  expect(faultLine(error, "info")).toMatch(
    /^Something went wrong inside Duban: x is not a function; in two lines \(LOG_LEVEL=debug.*\)$/,
  );
  expect(faultLine(error, "debug")).toContain("faults.test.ts");
});
