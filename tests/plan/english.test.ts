import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../src/language/find-numbers.ts";
import { readEnglish } from "../../src/plan/english.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { binhai } from "../support/binhai.ts";
import { ROOT } from "../support/services.ts";
import { planOf } from "../support/small-plan.ts";

const { plan, targets } = binhai;
const english = readEnglish(readFileSync(join(ROOT, "data/plans/binhai-2022/en.yaml"), "utf8"), plan);
const tasks = tasksOf(plan);

/** Every number of a text, in numerals or in words of either language, both ends of a range. */
function numbersIn(text: string): number[] {
  return findNumbers(text).flatMap(({ value, max }) => (max === null ? [value] : [value, max]));
}

/** Numbers of the English that the Chinese has not got. */
function invented(englishText: string, chinese: string): number[] {
  const there = new Set(numbersIn(chinese));
  return numbersIn(englishText).filter((number) => !there.has(number));
}

describe("the English of the Binhai plan", () => {
  it.each(tasks.map((task) => task.number))("has a title and a one-sentence summary of task %i", (number) => {
    expect(english.taskTitle(number)).toMatch(/^[A-Z].*[^.]$/);
    expect(english.summary(number)).toMatch(/^[A-Z][^.]*\.$/);
  });

  it("has a title of the plan, of its issuer and of each chapter", () => {
    expect(english.title).toContain("2022");
    expect(english.issuer).toMatch(/Binhai/);
    expect(plan.chapters.filter(({ number }) => english.chapterTitle(number) === null)).toEqual([]);
  });

  it.each(targets.map((target) => [target.id, target] as const))("has a line for target %s", (_, target) => {
    expect(english.targetLine(target)).toMatch(/^[A-Z]/);
  });

  it("gives every figure of a target in its line", () => {
    const figures = targets.flatMap(({ value, min, max }) => [value, min, max]);
    expect(figures.filter((figure) => figure !== null).length).toBeGreaterThan(10);
    const missing = targets.filter((target) => {
      const line = new Set(numbersIn(english.targetLine(target) ?? ""));
      return [target.value, target.min, target.max].some((figure) => figure !== null && !line.has(figure));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it.each(tasks.map((task) => [task.number, task] as const))(
    "holds no number in task %i that the Chinese has not got",
    (number, task) => {
      const inTask = english.lines(number).flatMap((line) => invented(line, task.text));
      expect(inTask).toEqual([]);
    },
  );

  it("holds no number in a target's line that the target's clause has not got", () => {
    const faults = targets.filter((target) => {
      const line = english.targetLine(target) ?? "";
      return invented(line, target.quote).length > 0;
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it("has lines apart: no two targets of a task share one", () => {
    for (const { number } of tasks) {
      const lines = targets.filter(({ task }) => task === number).map((target) => english.targetLine(target));
      expect(new Set(lines).size, `task ${number}`).toBe(lines.length);
    }
  });
});

it("a number that was invented is found, in numerals and in words", () => {
  expect(invented("Build 41 sites in two districts, the third year running", "建设体育设施40处")).toEqual([
    41, 2, 3,
  ]);
  expect(invented("Build 40 sites in two districts", "在两个区建设体育设施四十处")).toEqual([]);
});

describe("an English file", () => {
  const small = planOf(["绿化。新建公园12个。"]);

  it("whose Chinese words are not in the task is refused by the words", () => {
    const yaml =
      "title: Plan\ntasks:\n  1:\n    title: T\n    summary: S\n    targets: [{ zh: 新建公园13个, en: x }]";
    expect(() => readEnglish(yaml, small)).toThrow(/task 1 does not hold the words "新建公园13个"/);
  });

  it("of another form is refused by the place of the fault", () => {
    expect(() => readEnglish("title: Plan\ntasks:\n  1:\n    title: T\n", small)).toThrow(/summary/);
  });

  it("that is no YAML is refused by the line that is wrong", () => {
    expect(() => readEnglish("title: [", small)).toThrow(/line 1/);
  });

  it("without tasks leaves every task without English", () => {
    const read = readEnglish("title: Plan", small);
    expect([read.taskTitle(1), read.summary(1), read.lines(1), read.chapterTitle(1)]).toEqual([
      null,
      null,
      [],
      null,
    ]);
  });
});
