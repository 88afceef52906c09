import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/plan/clauses.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { findTask, type Plan, tasksOf } from "../../src/plan/plan.ts";
import { binhai } from "../support/binhai.ts";

const { plan } = binhai;

describe("the Binhai plan", () => {
  it("has 8 chapters and 32 tasks numbered through", () => {
    expect(plan.chapters.map((chapter) => chapter.tasks.length)).toEqual([5, 5, 4, 4, 3, 4, 4, 3]);
    expect(tasksOf(plan).map((task) => task.number)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
  });

  it("has its notice header as metadata", () => {
    expect(plan).toMatchObject({
      title: "滨海新区2022年教育体育工作要点",
      issuer: "天津市滨海新区教育体育局",
      date: "2022-02-25",
      year: 2022,
    });
  });

  it("titles a task by the words before its first full stop", () => {
    expect(findTask(plan, 30)?.title).toBe("加快体育设施建设");
  });

  it("keeps both paragraphs of task 10", () => {
    const task = findTask(plan, 10);
    expect(task?.text.split("\n")).toHaveLength(2);
    expect(task?.text).toMatch(/^持续打好.*\n制定《关于进一步做好/);
  });

  it("leaves the web page's last lines out of every task", () => {
    for (const task of tasksOf(plan)) expect(task.text).not.toMatch(/主办单位|IE8|网站标识码|联系方式/);
    expect(findTask(plan, 32)?.text.endsWith("良好环境和氛围。")).toBe(true);
  });

  it("gives offsets at which the stored text holds each task and sentence", () => {
    for (const task of tasksOf(plan)) {
      expect(plan.text.slice(task.start, task.end)).toBe(task.text);
      for (const clause of sentencesOf(task))
        expect(plan.text.slice(clause.start, clause.end)).toBe(clause.quote);
    }
  });
});

describe("another layout", () => {
  it("with sections between chapters and tasks keeps the section of each task and who answers for it", () => {
    const text =
      "甲省2025年工作要点\n一、发展引擎\n（一）创新高地\n1.攻关。做好攻关。（省科技厅牵头）\n（二）要素\n2.制度。做好制度。\n";
    const [first, second] = tasksOf(parsePlan(text));
    expect(first).toMatchObject({ section: "（一）创新高地", responsible: { quote: "省科技厅牵头" } });
    expect(second).toMatchObject({ section: "（二）要素", responsible: null });
  });

  it("with bracketed articles numbered through makes each article a task", () => {
    const text =
      "实施方案\n一、制度\n（一）框架。\n把握方向。\n（二）水平。\n优化结构。\n二、标准\n（三）教学标准。\n发挥作用。\n";
    expect(tasksOf(parsePlan(text)).map((task) => [task.number, task.label, task.title])).toEqual([
      [1, "（一）", "框架"],
      [2, "（二）", "水平"],
      [3, "（三）", "教学标准"],
    ]);
  });

  it("with articles that start anew in each chapter numbers them on", () => {
    const text = "报告\n一、甲\n（一）天。\n（二）地。\n二、乙\n（一）人。\n";
    expect(tasksOf(parsePlan(text)).map((task) => task.number)).toEqual([1, 2, 3]);
  });

  it("with numbers missing keeps the numbers it has", () => {
    expect(tasksOf(parsePlan("要点\n一、甲\n1.天。\n3.地。\n")).map((task) => task.number)).toEqual([1, 3]);
  });

  it("without any numbered item is refused with what was looked for", () => {
    expect(() => parsePlan("会议纪要\n今天开会。\n")).toThrow(/no numbered chapter/);
  });

  it("with a number twice in one chapter is refused, naming it", () => {
    expect(() => parsePlan("要点\n一、甲\n1.天。\n2.地。\n2.人。\n")).toThrow(/task number 2 stands twice/);
  });
});

const others = "../shared/plans-dev";
describe.skipIf(!existsSync(others))("public plans of other bodies", () => {
  const read = (file: string): Plan => parsePlan(readFileSync(`${others}/${file}`, "utf8"));

  it.each([
    ["guangdong-digital-2025.txt", 6, 58, "数字广东建设2025年工作要点"],
    ["guofa-2019-4-vocational.txt", 7, 20, "国家职业教育改革实施方案"],
    ["tianjin-report-2026.txt", 3, 14, "2026年天津市政府工作报告"],
  ])("%s parses", (file, chapters, tasks, title) => {
    const plan = read(file);
    expect([plan.chapters.length, tasksOf(plan).length, plan.title]).toEqual([chapters, tasks, title]);
  });
});
