import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { binhai } from "../support/binhai.ts";
import { freshFolder } from "../support/services.ts";
import { readJson, runDuban } from "./duban.ts";
import { answerShape } from "./shapes.ts";

it("ask --json answers with the clause that it rests on, quoted from where it stands", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await runDuban(["ask", "--json", "what are the targets for task 30"], env);
  const answer = readJson(ended, answerShape);
  expect(answer).toMatchObject({ outcome: "answered", language: "en", tasks: [30] });
  expect(answer.text).toContain("40");
  expect(answer.citations.length).toBeGreaterThan(0);
  for (const { start, end, quote } of answer.citations)
    expect(binhai.plan.text.slice(start, end)).toBe(quote);
});

it("ask takes unquoted words, and --lang for the answer's language", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const args = ["ask", "--json", "--lang", "zh", "targets", "for", "task", "30"];
  const answer = readJson(await runDuban(args, env), answerShape);
  expect(answer).toMatchObject({ question: "targets for task 30", language: "zh", tasks: [30] });
});

it("ask without --json prints the answer to read", async () => {
  const ended = await runDuban(["ask", "第三十项任务的目标是什么"], { DUBAN_DATA_DIR: freshFolder() });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toMatch(/40处/);
  expect(() => JSON.parse(ended.stdout)).toThrow();
});

it("ask --file answers each line in order, one JSON line each, from the folder the person is in", async () => {
  const folder = freshFolder();
  const questions = ["第三十项任务的目标是什么", "what is task 33 about", "校园欺凌", "tasks 30-32"];
  writeFileSync(join(folder, "questions.txt"), `${questions.join("\r\n")}\n\n`);
  const env = { DUBAN_DATA_DIR: join(folder, "data"), INIT_CWD: folder };
  const { code, stdout, stderr } = await runDuban(["ask", "--file", "questions.txt"], env);
  expect([code, stderr]).toEqual([0, ""]);
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((each) => answerShape.parse(JSON.parse(each)));
  expect(answers.map(({ question }) => question)).toEqual(questions);
  expect(answers.map(({ outcome }) => outcome)).toEqual(["answered", "not_in_plan", "answered", "answered"]);
  expect(answers[3]?.tasks).toEqual([30, 31, 32]);
  for (const { start, end, quote } of answers.flatMap(({ citations }) => citations))
    expect(binhai.plan.text.slice(start, end)).toBe(quote);
});

it("DUBAN_DATA_DIR is where the database is made, DATABASE_URL goes before it", async () => {
  const folder = freshFolder();
  const [data, other] = [join(folder, "data"), join(folder, "other.db")];
  const question = ["ask", "任务30"];
  await runDuban(question, { DUBAN_DATA_DIR: data, DATABASE_URL: `file:${other}` });
  expect([existsSync(join(data, "duban.db")), existsSync(other)]).toEqual([false, true]);
  await runDuban(question, { DUBAN_DATA_DIR: data });
  expect(existsSync(join(data, "duban.db"))).toBe(true);
});
