import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answererFor, bookOf } from "../evals/answerer.ts";
import { conversation, textOf } from "./binhai-answerer.ts";

const HEALTH = `某市卫生健康委员会2023年重点工作计划
一、总体要求
（一）加强基层医疗服务。新建社区卫生服务中心6个，为65岁以上老人体检不少于12万人次。
（二）提高急救能力。培训院前急救员300名，制定《院前急救管理办法》。12月底前完成。
二、重点任务
（三）开展爱国卫生运动。创建国家卫生镇2个，居民健康素养水平达到35%以上。
（四）推进医保支付改革。出台按病种付费实施细则。
（五）建设智慧医院。安排资金5000万元，建成智慧医院3家。`;

describe("a plan of five articles without English", () => {
  const ask = answererFor(bookOf(HEALTH), "2023-06-16");
  const converse = (...turns: string[]) => conversation(ask, turns);

  test.each([
    ["任务一", [1]],
    ["第三项", [3]],
    ["急救员培训多少名", [2]],
    ["健康素养", [3]],
    ["今年建几家医院", [5]],
    ["第二部分有哪些任务", [3, 4, 5]],
    ["倒数第二项", [4]],
  ])("%s → %j", async (question, tasks) => {
    const answer = await converse(question);
    expect(answer.outcome).toBe("answered");
    expect(answer.tasks).toEqual(tasks);
  });

  test("a detail that this plan does give is answered with its clause", async () => {
    const answer = await converse("第二项什么时候完成");
    expect(answer.outcome).toBe("answered");
    expect(textOf(answer)).toContain("12月底前完成");
  });

  test("money that this plan does give is answered", async () => {
    expect(textOf(await converse("第五项的预算"))).toContain("5000万元");
  });

  test("large numbers are written as a bureau writes them", async () => {
    expect(textOf(await converse("老人体检多少人次"))).toContain("不少于12万人次");
  });

  test("an English question is answered with the Chinese words", async () => {
    const answer = await converse("task 3");
    expect(answer.language).toBe("en");
    expect(textOf(answer)).toContain("创建国家卫生镇");
  });

  test.each(["第6项", "2022年的任务", "任务一的预算", "第三部分"])("%s is not in it", async (question) => {
    expect((await converse(question)).outcome).toBe("not_in_plan");
  });
});

const PLANS = "../shared/plans-dev";
const FILES = ["guangdong-digital-2025.txt", "guofa-2019-4-vocational.txt", "tianjin-report-2026.txt"];

describe.skipIf(!existsSync(PLANS)).each(FILES)("%s", (file) => {
  const read = () => bookOf(readFileSync(`${PLANS}/${file}`, "utf8"));

  test("every task is found by its number, with quotes that stand in the text", async () => {
    const book = read();
    const ask = answererFor(book, `${book.plan.year ?? 2026}-06-15`);
    for (const task of book.plan.chapters.flatMap(({ tasks }) => tasks)) {
      const answer = await ask(`任务${task.number}`);
      expect(answer.tasks).toEqual([task.number]);
      for (const { start, end, quote } of answer.citations)
        expect(book.plan.text.slice(start, end)).toBe(quote);
    }
  });

  test("counts are of its own tasks", async () => {
    const book = read();
    const ask = answererFor(book);
    const { length } = book.plan.chapters.flatMap(({ tasks }) => tasks);
    expect(textOf(await conversation(ask, ["一共多少项任务"]))).toContain(`${length}项任务`);
  });
});
