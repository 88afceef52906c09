import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answererFor, bookOf } from "../evals/answerer.ts";
import { conversation, textOf } from "./binhai-answerer.ts";

const over = (file: string) => {
  const ask = answererFor(bookOf(readFileSync(`tests/plan/plans/${file}.txt`, "utf8")), "2025-06-16");
  return (...turns: string[]) => conversation(ask, turns);
};

describe("a plan numbered 1.1, 1.2", () => {
  const ask = over("street");

  test.each(["第2.1项", "2.1", "task 2.1", "任务3"])("%s is its third task", async (question) => {
    expect((await ask(question)).tasks).toEqual([3]);
  });

  test("a number that counts something is no task's place", async () => {
    expect((await ask("步道要建3.1公里吗")).tasks).not.toEqual([6]);
  });
});

describe("a plan in traditional characters", () => {
  const ask = over("traditional");

  test.each(["长照服务", "長照服務", "long-term care"])("%s finds its task", async (question) => {
    const answer = await ask(question);
    expect(answer.tasks).toEqual([4]);
    expect(textOf(answer)).toContain("擴大長照服務");
  });
});

describe("a table", () => {
  const ask = over("hospital");

  test("names the department of a row", async () => {
    expect(textOf(await ask("Who is responsible for task 9?"))).toContain("人力资源部");
  });

  test("answers a figure in English from its Chinese cell", async () => {
    expect(textOf(await ask("how many beds will be added"))).toContain("新增床位400张");
  });
});

test("what a chapter without tasks demands is answered from its opening", async () => {
  const answer = await over("county")("义务教育巩固率达到多少");
  expect(answer.outcome).toBe("answered");
  expect(textOf(answer)).toContain("99.5%");
});
