import { describe, expect, test } from "vitest";
import { findAddresses } from "../../src/answering/understand/addresses.ts";
import { createPlainQuestion } from "../../src/answering/understand/plain-question.ts";

const plain = createPlainQuestion();
const addresses = async (question: string) => findAddresses(await plain(question));

describe("one task, in every form people write", () => {
  test.each([
    "任务30",
    "任务三十",
    "任务３０",
    "第30项",
    "第三十项任务",
    "第三十条",
    "三十项",
    "30项",
    "30号任务",
    "#30",
    "T30",
    "T-30",
    "t30的目标",
    "No.30讲的什么",
    "序号30的工作",
    "编号30",
    "第卅项",
    "任务叁拾",
    "請問任務30的內容",
    "task 30",
    "TASK 30",
    "task #30",
    "task no. 30",
    "No. 30",
    "task thirty",
    "the thirtieth task",
    "the 30th task",
    "the thirtieth one",
    "item 30",
    "what's 30 about",
    "Task XXX",
    "那30呢",
  ])("%s", async (question) => {
    expect(await addresses(question)).toEqual({ tasks: [30], chapters: [] });
  });
});

describe("several tasks", () => {
  test.each([
    ["30、31", [30, 31]],
    ["任务30-32的目标", [30, 31, 32]],
    ["30到32项", [30, 31, 32]],
    ["第十项至第十二项", [10, 11, 12]],
    ["任务2、16和21", [2, 16, 21]],
    ["六和七两项任务", [6, 7]],
    ["30、31、32三项的指标", [30, 31, 32]],
    ["tasks 19 to 21", [19, 20, 21]],
    ["tasks twenty-nine and thirty", [29, 30]],
    ["T30 & T31", [30, 31]],
    ["#7 and #9", [7, 9]],
  ])("%s", async (question, tasks) => {
    expect((await addresses(question)).tasks).toEqual(tasks);
  });
});

describe("chapters", () => {
  test.each([
    "第8部分",
    "第八章",
    "第八大块都有啥",
    "chapter 8",
    "chapter eight",
    "part VIII",
    "the eighth chapter",
    "section 8",
    "chap 8",
  ])("%s", async (question) => {
    expect(await addresses(question)).toEqual({ tasks: [], chapters: [8] });
  });
});

describe("numbers that are no address", () => {
  test.each([
    "今年要建40处体育设施吗",
    "培训200名指导员",
    "15分钟健身圈",
    "第十五届市运会",
    "2022年的工作要点",
    "1+X证书",
    "Tanggu No. 1 Middle School",
    "how many sports facilities, 40 or 50?",
    "the plan has 32 tasks",
    "一共32项任务吗",
    "倒数第二项",
  ])("%s", async (question) => {
    expect(await addresses(question)).toEqual({ tasks: [], chapters: [] });
  });
});
