import { expect, test } from "vitest";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";
import {
  doubtWords,
  nothingReported,
  unitMismatch,
  unknownTask,
} from "../../src/progress/words/how-to-write.ts";
import { englishLines, NOW, plan, standing, target, targets } from "./binhai.ts";

const sites = target(30, "quantity");
const read = (text: string, ledger = standing(30, [])) =>
  readUpdate({
    text,
    plan,
    targets,
    now: NOW,
    context: { task: 30 },
    englishLines,
    standingOf: () => ledger,
  })[0];

test("an unknown task is told which tasks there are", () => {
  expect(unknownTask(plan, 33, "zh")).toContain("没有任务33：本计划的任务编号是 1–32");
  expect(unknownTask(plan, 33, "en")).toContain("the plan has tasks 1–32");
});

test("words that report nothing are shown both forms, in the task's own unit", () => {
  expect(nothingReported(30, sites, "zh")).toContain("任务30本周新增3处");
  expect(nothingReported(30, sites, "en")).toContain("task 30: 12 so far");
});

test("a unit that does not fit is named beside the one that does", () => {
  const reading = read("新增3名");
  expect(reading?.reason).toBe("unit_mismatch");
  if (reading === undefined) return;
  expect(unitMismatch(reading, sites, "zh")).toBe(
    "单位不符：任务30的目标是 40 处，而这里写的是“3名”，没有记录。请写成“/progress 30 新增3处”。",
  );
  expect(unitMismatch(reading, sites, "en", englishLines[sites.id])).toContain("40 sports facilities");
});

test("the form an error shows is one that can be read", () => {
  for (const text of [
    "本周新增3处",
    "累计12处",
    "已办结",
    "3 more this week",
    "12 so far",
    "done",
    "新增3处",
  ]) {
    expect(read(text)).toMatchObject({ needsConfirmation: false });
  }
});

test("a doubt is asked in both languages with its number", () => {
  const ambiguous = read("完成12处");
  const past = read("累计45处");
  if (ambiguous === undefined || past === undefined) throw new Error("both messages report an amount");
  expect(doubtWords(ambiguous, sites, "zh")).toBe("“12处”是本次新增，还是累计？");
  expect(doubtWords(ambiguous, sites, "en")).toContain("or the total so far?");
  expect(doubtWords(past, sites, "zh")).toContain("目标 40处");
});

test("a day that the calendar does not have is asked about, with the day it would be recorded as of", () => {
  const reading = read("截至6月31日累计14处");
  if (reading === undefined) throw new Error("the message reports an amount");
  expect(reading).toMatchObject({ needsConfirmation: true, reason: "no_such_day" });
  expect(doubtWords(reading, sites, "zh")).toBe("原话里的日期在日历上没有，按 2022-06-24 记录吗？");
  expect(doubtWords(reading, sites, "en")).toContain("no such day");
});

test("a plain reading asks nothing", () => {
  const plain = read("新增3处");
  expect(plain === undefined ? "none" : doubtWords(plain, sites, "zh")).toBeNull();
});
