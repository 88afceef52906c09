import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { sentencePassages } from "../../src/answering/passages.ts";
import { readEnglish } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { createSearch, type Search } from "../../src/retrieval/index.ts";
import { OFF_TOPIC, ON_TOPIC } from "./coverage-questions.ts";
import { dictionaryForTests } from "./dictionary-for-tests.ts";

const PLAN = "data/plans/binhai-2022";
/** Above it a passage may answer. */
const LINE = 0.5;

describe("on the Binhai plan of 2022", () => {
  let search: Search;
  beforeAll(async () => {
    const plan = parsePlan(readFileSync(`${PLAN}/plan.txt`, "utf8"));
    const english = readEnglish(readFileSync(`${PLAN}/en.yaml`, "utf8"), plan);
    const passages = sentencePassages(plan, english);
    search = await createSearch({ passages, dictionary: await dictionaryForTests() });
  });

  const highestCoverage = async (question: string) =>
    Math.max(0, ...(await search(question, 10)).map(({ coverage }) => coverage));

  test("a question on a task finds it first", async () => {
    const wrong = [];
    for (const [question, task] of ON_TOPIC) {
      const [hit] = await search(question, 1);
      if (!hit?.passage.id.startsWith(`${task}:`)) wrong.push(question);
    }
    expect(wrong).toEqual([]);
  });

  test("97 in 100 questions on the plan are covered", async () => {
    const uncovered = [];
    for (const [question] of ON_TOPIC) if ((await highestCoverage(question)) < LINE) uncovered.push(question);
    expect(uncovered.length, uncovered.join("; ")).toBeLessThanOrEqual(ON_TOPIC.length * 0.03);
  });

  test("98 in 100 questions on other things are not", async () => {
    const covered = [];
    for (const question of OFF_TOPIC) if ((await highestCoverage(question)) >= LINE) covered.push(question);
    expect(covered.length, covered.join("; ")).toBeLessThanOrEqual(OFF_TOPIC.length * 0.02);
  });
});
