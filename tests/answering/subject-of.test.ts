import { describe, expect, test } from "vitest";
import { askedAttribute } from "../../src/answering/understand/asked-attribute.ts";
import { withoutAskingPhrases } from "../../src/answering/understand/asking-phrases.ts";
import { claimedThing } from "../../src/answering/understand/counted-thing.ts";
import { afterCorrection } from "../../src/answering/understand/self-correction.ts";
import { subjectOf } from "../../src/answering/understand/subject-of.ts";
import { inUsualWords } from "../../src/answering/understand/usual-words.ts";

const PLAN = "锲而不舍落实中央八项规定精神。\ncompulsory education that is good";
const subject = (text: string): string => subjectOf(text, (words) => PLAN.includes(words.toLowerCase()));

describe("a question is searched by its subject", () => {
  test.each([
    ["老师要换着教,这是哪条来着", "老师要换着教"],
    ["教研员人手不齐,要点里怎么安排", "教研员人手不齐"],
    ["is there something on children doing chores", "children doing chores"],
    ["opera in schools, is that a thing this year?", "opera in schools"],
    ["bullying - which task", "bullying"],
  ])("%s → %s", (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  test("words that stand so in the plan are left together", () => {
    expect(subject("八项规定")).toBe("八项规定");
    expect(subject("compulsory education")).toBe("compulsory education");
  });

  test("words between those of a subject go where the plan has them nowhere beside it", () => {
    expect(subject("老师晚上偷偷补课")).toBe("老师 补课");
  });

  test("a message of asking words alone stays as it is", () => {
    expect(subject("是什么?")).toBe("是什么?");
  });

  test("who asks is no part of what is asked", () => {
    expect(withoutAskingPhrases("家长老反映作业太多").trim()).toBe("作业太多");
    expect(withoutAskingPhrases("my boss wants to know about homework").trim()).toBe("homework");
  });
});

describe("who corrects themselves asks what they say in the end", () => {
  test.each([
    ["is there a line on buses... sorry, on how schools are assessed", "on how schools are assessed"],
    ["任务31,不对,是任务32的目标", "任务32的目标"],
    ["任务30是60处,不对吗", "任务30是60处,不对吗"],
  ])("%s → %s", (text, expected) => {
    expect(afterCorrection(text)).toBe(expected);
  });
});

describe("what is asked of a thing", () => {
  test.each([
    ["海宁园小学的校训是什么", "校训"],
    ["what is the motto of Gangxi School", "motto"],
    ["which bus goes to Gangxi School?", "bus"],
    ["which task is it", null],
    ["双减", null],
  ])("%s → %s", (text, expected) => {
    expect(askedAttribute(text)).toBe(expected);
  });

  test("a figure taken for granted counts what stands after it", () => {
    expect(claimedThing("so there are 53 events this year?", [{ value: 53, unit: "" }])).toBe("events");
    expect(claimedThing("不是说好建60处健身设施吗", [{ value: 60, unit: "处" }])).toBe("健身设施");
  });
});

test("everyday verbs have their plain ones", () => {
  expect(inUsualWords("who keeps an eye on clubs")).toBe("who supervise clubs");
  expect(inUsualWords("校舍翻新")).toBe("校舍改造");
});
