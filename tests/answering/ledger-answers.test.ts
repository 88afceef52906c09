import { describe, expect, test } from "vitest";
import type { Entry, EntryId } from "../../src/progress/entries/entry.ts";
import { answererFor, bookOfBinhai } from "../evals/answerer.ts";
import { entry, target } from "../progress/binhai.ts";
import { conversation, textOf } from "./binhai-answerer.ts";

const TODAY = "2022-09-20";

const ENTRIES: Entry[] = [
  facilities(1, 10, "2022-05-20", "体育科小周", "健身园建成10处"),
  facilities(2, 5, "2022-06-28", "体育科小周", "又建成5处"),
  facilities(3, 9, "2022-09-18", "李工", "新建成9处"),
  {
    ...entry(4, {
      task: 32,
      amount: 60,
      unit: "名",
      asOf: "2022-09-19",
      author: "王老师",
      text: "培训指导员60名",
    }),
    id: "e4" as EntryId,
    targetId: target(32, "quantity").id,
    reportedAt: new Date("2022-09-19T10:00:00+08:00"),
  },
];

function facilities(sequence: number, amount: number, asOf: string, author: string, text: string): Entry {
  return entry(sequence, { amount, asOf, author, text, reportedAt: new Date(`${asOf}T10:00:00+08:00`) });
}

const ask = answererFor(bookOfBinhai(), TODAY, ENTRIES);
const answerTo = async (...turns: string[]): Promise<string> => textOf(await conversation(ask, turns));

describe("progress as of a day", () => {
  test.each([
    ["截至6月30日任务30完成多少", "截至2022-06-30", "15处"],
    ["任务30到5月31日为止完成了多少", "截至2022-05-31", "10处"],
    ["what was task 30 at on June 30", "As of 2022-06-30", "15"],
    ["As of 31 May 2022, how far was task 30?", "As of 2022-05-31", "10"],
  ])("%s", async (question, day, reported) => {
    const answer = await answerTo(question);
    expect(answer).toContain(day);
    expect(answer).toContain(reported);
    expect(answer).not.toContain("24");
  });

  test("a question that names no past day is answered as of today", async () => {
    const answer = await answerTo("任务30完成多少");
    expect(answer).toContain("24处");
    expect(answer).not.toContain("截至");
  });
});

describe("how a task stands is answered from the ledger, with the owner's own word", () => {
  const judged = {
    ...facilities(5, 0, "2022-09-19", "李工", "任务30有风险：场地未落实"),
    kind: "judgement" as const,
    amount: null,
    targetId: null,
    judgement: "at_risk" as const,
    reason: "场地未落实",
  };
  const askJudged = answererFor(bookOfBinhai(), TODAY, [...ENTRIES, judged]);

  test.each([
    ["任务30有风险吗", "自评：有风险，场地未落实 — 李工 9月19日"],
    ["任务30有没有风险？", "自评：有风险"],
    ["任务30顺利吗", "自评：有风险"],
    ["任务30办结了吗？", "推进中"],
    ["is task 30 at risk?", "Owner's word: at risk, 场地未落实 — 李工 19 Sep"],
    ["Is task 30 finished?", "In progress"],
  ])("%s", async (question, part) => {
    expect(textOf(await conversation(askJudged, [question])).replaceAll("*", "")).toContain(part);
  });
});

describe("lists of the ledger", () => {
  test.each([
    ["谁最后更新了任务30", "李工"],
    ["32最近一次是谁报的数", "王老师"],
    ["这礼拜有啥新变化没", "培训指导员60名"],
    ["what changed this week", "培训指导员60名"],
    ["拖后腿的是哪几项", "任务32"],
    ["any tasks running late", "Task 32"],
  ])("%s", async (question, words) => {
    expect(await answerTo(question)).toContain(words);
  });
});
