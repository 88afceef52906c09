import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { type Plan, tasksOf } from "../../src/plan/plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import gold from "./plans/targets.gold.json" with { type: "json" };

const read = (file: string): Plan => parsePlan(readFileSync(`tests/plan/plans/${file}.txt`, "utf8"));

describe.each([
  [
    "a hospital's table, one row a task",
    "hospital",
    [4, 3, 3, 2],
    "市第一人民医院2024年度重点工作任务分解表",
  ],
  ["a street office's 1.1, 1.2 under 1, 2", "street", [2, 3, 3, 4], "清河街道2025年重点工作安排"],
  ["a county's （1） under （一） under 二、", "county", [0, 10], "县教育局2025年度工作要点"],
  ["traditional characters, 一、 under 壹、", "traditional", [3, 3, 3], "安和區2024年度施政計畫"],
] as const)("%s", (_, file, tasks, title) => {
  const plan = read(file);

  it("is read into its chapters and tasks", () => {
    expect(plan.title).toBe(title);
    expect(plan.chapters.map((chapter) => chapter.tasks.length)).toEqual(tasks);
  });

  it("demands exactly what a careful reader lists", () => {
    const found = targetsOf(plan).map(({ id, kind, comparator, value, unit, per, subject, due }) => [
      id,
      kind,
      `${comparator}${value ?? ""}${unit}${per === null ? "" : `/${per}`}`,
      subject,
      due,
    ]);
    expect(found).toEqual(gold[file]);
  });

  it("binds every target and responsible department to verbatim words", () => {
    for (const { start, end, quote } of [...targetsOf(plan), ...tasksOf(plan).flatMap(owner)])
      expect(plan.text.slice(start, end)).toBe(quote);
  });

  it("names who answers for each task", () => {
    expect(tasksOf(plan).filter((task) => task.responsible === null)).toEqual([]);
  });
});

const owner = ({ responsible }: ReturnType<typeof tasksOf>[number]) =>
  responsible === null ? [] : [responsible];

describe("the layout of a plan", () => {
  it("keeps its articles as tasks where one of them enumerates 1. 2. 3. inside", () => {
    const long = "围绕群众关心的问题逐项排查，建立台账，明确责任人和时限，按月通报进展。";
    const text = `方案\n一、甲\n（一）查。${long}\n1.查安全。\n2.查消防。\n（二）改。${long}\n二、乙\n（三）评。${long}\n`;
    const tasks = tasksOf(parsePlan(text));
    expect(tasks.map(({ label }) => label)).toEqual(["（一）", "（二）", "（三）"]);
    expect(tasks[0]?.text).toContain("2.查消防。");
  });

  it("with nothing but 一、 to 十、 makes each a task of one chapter", () => {
    const text =
      "某街道2024年工作要点\n一、抓党建。开展学习12次。\n二、抓安全。排查企业300家。\n三、抓民生。新建食堂2家。\n";
    const plan = parsePlan(text);
    expect(plan.chapters.map(({ title }) => title)).toEqual(["某街道2024年工作要点"]);
    expect(tasksOf(plan).map(({ number, title }) => [number, title])).toEqual([
      [1, "抓党建"],
      [2, "抓安全"],
      [3, "抓民生"],
    ]);
  });

  it("in a text table with bars takes the cells without their bars", () => {
    const text =
      "分工表\n| 序号 | 任务 | 目标 | 责任单位 |\n| 1 | 绿化 | 植树3000棵 | 园林科 |\n| 2 | 清淤 | 清淤8公里 | 水务科 |\n";
    const plan = parsePlan(text);
    expect(tasksOf(plan).map(({ title, responsible }) => [title, responsible?.quote])).toEqual([
      ["绿化", "园林科"],
      ["清淤", "水务科"],
    ]);
    expect(targetsOf(plan).map(({ quote }) => quote)).toEqual(["植树3000棵", "清淤8公里"]);
  });
});
