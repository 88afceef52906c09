import { describe, expect, it } from "vitest";
import { readProgressCommand } from "../../src/conversation/progress-command.ts";

const TASKS = Array.from({ length: 32 }, (_, index) => index + 1);
const read = (text: string) => readProgressCommand(text, TASKS);

describe("a number in front is the task's, the rest is what is reported", () => {
  it.each([
    ["30 本周新增3处", "本周新增3处"],
    ["30.新增3处", "新增3处"],
    ["30。新增3处", "新增3处"],
    ["30：新增3处", "新增3处"],
    ["30, 3 more", "3 more"],
    ["30本周新增3处", "本周新增3处"],
    ["30新增3处", "新增3处"],
    ["任务30：累计15处", "累计15处"],
    ["任务30新增3处", "新增3处"],
    ["第三十项任务 新增3处", "新增3处"],
    ["第30项：新增3处", "新增3处"],
    ["30号任务新增3处", "新增3处"],
    ["三十 新增3处", "新增3处"],
    ["３０　本周新增３处", "本周新增３处"],
    ["task 30 3 more", "3 more"],
    ["Task thirty: 3 more", "3 more"],
    ["#30 done", "done"],
    ["T30 3 more", "3 more"],
    ["no. 30 3 more", "3 more"],
    ["30 3", "3"],
    ["30\n新增3处\n选址2处", "新增3处\n选址2处"],
  ])("in “%s”", (text, words) => {
    expect(read(text)).toEqual({ kind: "update", task: 30, text: words });
  });
});

describe("an amount in front is no task", () => {
  it.each([
    "3处",
    "30处新增",
    "30% 达标",
    "3-5处",
    "1.5 处",
    "1,000人",
    "2名指导员",
    "6月17日 任务30新增3处",
  ])("in “%s”: the words go on whole", (text) => {
    expect(read(text)).toEqual({ kind: "update", task: null, text });
  });
});

it("words may name their task themselves", () => {
  const text = "社会体育指导员新增50名";
  expect(read(text)).toEqual({ kind: "update", task: null, text });
});

it.each(["", "   ", "\n"])("nothing written (“%s”) is said to be nothing", (text) => {
  expect(read(text)).toEqual({ kind: "problem", problem: { kind: "no_text" } });
});

it.each(["30", " 30 ", "30.", "任务30", "任务30：", "task 30", "第三十项任务"])(
  "a task without words (“%s”) is asked for them",
  (text) => {
    expect(read(text)).toEqual({ kind: "problem", problem: { kind: "no_words", task: 30 } });
  },
);

it.each([
  ["33 新增1处", 33],
  ["task 33 done", 33],
  ["第三十三项 新增1处", 33],
  ["0 新增1处", 0],
  ["99", 99],
])("a task that the plan has not got is named, in “%s”", (text, task) => {
  expect(read(text)).toEqual({ kind: "problem", problem: { kind: "unknown_task", task } });
});

it("numbers that the plan leaves out are not its tasks", () => {
  expect(readProgressCommand("2 新增1处", [1, 3])).toEqual({
    kind: "problem",
    problem: { kind: "unknown_task", task: 2 },
  });
});
