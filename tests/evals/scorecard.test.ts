import { beforeAll, expect, test } from "vitest";
import { binhaiAnswerer } from "./answerer.ts";
import { readQuestions } from "./questions.ts";
import { ratesOf, type Scored, scoreAll } from "./scorecard.ts";

let scored: Scored[] = [];
beforeAll(async () => {
  const { book, answerQuestion } = binhaiAnswerer();
  scored = await scoreAll(answerQuestion, readQuestions("data/questions"), book.plan.text);
});

test("there are at least 240 questions, 60 of which must be refused", () => {
  expect(scored.length).toBeGreaterThanOrEqual(240);
  const refusals = scored.filter(({ question }) => question.outcome === "not_in_plan");
  expect(refusals.length).toBeGreaterThanOrEqual(60);
});

test("no two questions have the same id", () => {
  expect(new Set(scored.map(({ question }) => question.id)).size).toBe(scored.length);
});

test("at least 97 % are right", () => {
  expect(ratesOf(scored).right).toBeGreaterThanOrEqual(0.97);
});

test("at most 1 % of what the plan does not say is answered", () => {
  expect(ratesOf(scored).falseAccept).toBeLessThanOrEqual(0.01);
});

test("at most 3 % of what the plan says is refused", () => {
  expect(ratesOf(scored).falseRefusal).toBeLessThanOrEqual(0.03);
});

test("every quote stands in the plan, word for word, where it says", () => {
  expect(scored.filter(({ quotesHold }) => !quotesHold).map(({ question }) => question.id)).toEqual([]);
});
