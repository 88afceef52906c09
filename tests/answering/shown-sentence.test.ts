import { describe, expect, test } from "vitest";
import { converse, textOf } from "./binhai-answerer.ts";

describe("the sentence that an answer quotes", () => {
  test.each([
    ["老师收礼", "违规收受礼品礼金"],
    ["teachers taking gifts", "违规收受礼品礼金"],
    ["cyber security", "健全网络安全保障体系"],
    ["home visits", "家访制度"],
  ])("%s: it says so itself", async (question, words) => {
    expect((await converse(question)).citations[0]?.quote).toContain(words);
  });

  test("a topic named by a task's title is answered by what the task says first", async () => {
    const answer = await converse("学前教育");
    expect(answer.citations[0]?.quote).toContain("巩固学前教育普及普惠区建设成果");
  });

  test("“怎么说的” of a topic is no call for the whole text", async () => {
    expect(textOf(await converse("双减怎么说的")).length).toBeLessThan(200);
  });

  test("of two tasks each shows what it says", async () => {
    expect(
      new Set(
        (await converse("任务1和2")).parts.flatMap((part) =>
          part.kind === "quote" ? part.citation.task : [],
        ),
      ),
    ).toEqual(new Set([1, 2]));
  });
});

describe("a figure that is given in passing", () => {
  test("answers a question for it, in its own unit", async () => {
    expect(textOf(await converse("健身圈是多少分钟的"))).toMatch(/^15分钟/);
    expect(textOf(await converse("劳动技能大赛今年是第几届"))).toMatch(/^第二届/);
  });

  test("a share of something else is none", async () => {
    expect((await converse("教师学历达标率")).outcome).toBe("not_in_plan");
  });

  test("how fast something is, no number of things tells", async () => {
    expect((await converse("校园网多快")).outcome).toBe("not_in_plan");
  });
});

describe("what the plan does not say of a thing it has", () => {
  test.each([
    "海宁园小学的校训是什么",
    "which bus goes to Gangxi School?",
    "那40处体育设施一共要花几百万",
    "列出所有任务的预算",
  ])("%s is not answered", async (question) => {
    expect((await converse(question)).outcome).toBe("not_in_plan");
  });
});

test("in a thread, the other sort of what was counted", async () => {
  const answer = await converse("how many vocational colleges are in task 15?", "and the private ones?");
  expect(textOf(answer)).toMatch(/^Guide 2 private/);
});

test("“task I mean” has no Roman numeral", async () => {
  const answer = await converse("Who keeps an eye on the local sports clubs? which task I mean");
  expect(answer.tasks).toContain(32);
});
