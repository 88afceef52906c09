import { expect, it } from "vitest";
import { z } from "zod";
import { binhai } from "../support/binhai.ts";
import { freshFolder } from "../support/services.ts";
import { readJson, runDuban } from "./duban.ts";
import { planShape, targetShape, taskShape } from "./shapes.ts";

const { text } = binhai.plan;
it("plan show --json is the whole plan, with offsets that are the text's", async () => {
  const plan = readJson(await runDuban(["plan", "show", "--json"]), planShape);
  const tasks = plan.chapters.flatMap((chapter) => chapter.tasks);
  expect([plan.title, plan.date, plan.chapters.length, tasks.length]).toEqual([
    "滨海新区2022年教育体育工作要点",
    "2022-02-25",
    8,
    32,
  ]);
  for (const task of tasks) expect(text.slice(task.start, task.end)).toBe(task.text);
});

it("plan show N --json is that task with its targets", async () => {
  const task = readJson(await runDuban(["plan", "show", "30", "--json"]), taskShape);
  expect(task).toMatchObject({ number: 30, title: "加快体育设施建设", targets: [{ value: 40, unit: "处" }] });
});

it("plan targets --json is every target, bound to its clause and with its English", async () => {
  const targets = readJson(await runDuban(["plan", "targets", "--json"]), z.array(targetShape));
  expect(targets.map(({ id }) => id)).toEqual(binhai.targets.map(({ id }) => id));
  for (const { start, end, quote } of targets) expect(text.slice(start, end)).toBe(quote);
  expect(targets.filter(({ en }) => en === null)).toEqual([]);
});

it("without --json each is a text to read", async () => {
  const [all, one, targets] = await Promise.all([
    runDuban(["plan", "show"]),
    runDuban(["plan", "show", "30"]),
    runDuban(["plan", "targets"]),
  ]);
  expect(all?.stdout).toMatch(/滨海新区2022年教育体育工作要点[\s\S]*\n {2}30\. 加快体育设施建设\n/);
  expect(one?.stdout).toMatch(/^30\. 加快体育设施建设。[\s\S]*• .*40处/);
  expect(targets?.stdout.trim().split("\n")).toHaveLength(binhai.targets.length);
  expect(targets?.stdout).toMatch(/^30-1 .*40处/m);
});

it("plan status says which plan is in use, what answers, and what keeps the records", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const { stdout, code } = await runDuban(["plan", "status"], env);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Plan in use: 滨海新区2022年教育体育工作要点 \(version [0-9a-f]{8}, imported /);
  expect(stdout).toContain("No model is set: all questions are answered straight from the plan.");
  const status = readJson(await runDuban(["plan", "status", "--json"], env), z.looseObject({}));
  expect(status).toMatchObject({
    counts: { chapters: 8, tasks: 32, entries: 0 },
    answers: null,
    vectors: null,
    database: "SQLite",
  });
});
