import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { binhai } from "../support/binhai.ts";
import { planOf } from "../support/small-plan.ts";
import gold from "./binhai-targets.gold.json" with { type: "json" };

const comparators: Record<string, string> = { ">=": "≥", "=": "=", "<=": "≤" };

describe("targets of the Binhai plan", () => {
  const targets = targetsOf(binhai.plan);

  it("are exactly the ones a careful reader lists", () => {
    const listed = gold.map((each) => [
      each.task,
      each.kind,
      each.value,
      each.min,
      each.max,
      each.unit ?? "",
      comparators[each.comparator],
    ]);
    const read = targets.map((each) => [
      each.task,
      each.kind,
      each.value,
      each.min,
      each.max,
      each.unit,
      each.comparator,
    ]);
    const inOrder = (rows: unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(read)).toEqual(inOrder(listed));
  });

  it("are bound to verbatim clauses of the stored text", () => {
    for (const target of targets) expect(binhai.plan.text.slice(target.start, target.end)).toBe(target.quote);
  });

  it("have ids that count within their task", () => {
    expect(targets.filter((target) => target.task === 10).map((target) => target.id)).toEqual([
      "10-1",
      "10-2",
      "10-3",
      "10-4",
    ]);
  });
});

describe("a figure is demanded", () => {
  const read = (sentence: string): unknown[] =>
    targetsOf(planOf([`做好工作。${sentence}`])).map((t) => [
      t.kind,
      t.value ?? [t.min, t.max],
      t.unit,
      t.comparator,
    ]);

  it.each([
    ["新建公园12个。", [["quantity", 12, "个", "="]]],
    ["培训教师不少于1,200人次。", [["quantity", 1200, "人次", "≥"]]],
    ["事故率控制在0.5%以内。", [["rate", 0.5, "%", "≤"]]],
    ["每月组织培训2次以上。", [["frequency", 2, "次", "≥"]]],
    ["改造老旧校舍1.5万平方米。", [["quantity", 15000, "平方米", "="]]],
    ["培育企业30至50家。", [["quantity", [30, 50], "家", "="]]],
    ["新增学位３０００个。", [["quantity", 3000, "个", "="]]],
  ])("in “%s”", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    "积极参加第十五届市运会。",
    "实施提升工程2.0。",
    "推进“1+X”证书试点,对接“1+3+4”产业体系。",
    "开展安全生产三年行动。",
    "学习贯彻党的十九大精神。",
    "完善“15分钟健身圈”。",
    "落实教师职业行为十项准则。",
    "构建三级教研体系。",
    "推荐使用IE8及以上版本。",
    "2022年6月30日召开会议。",
  ])("but not in “%s”", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("a document is to be issued", () => {
  const documents = (sentence: string): string[] =>
    targetsOf(planOf([`做好工作。${sentence}`]))
      .filter((t) => t.kind === "document")
      .map((t) => t.subject);

  it("each name of a row counts", () => {
    expect(documents("制定《甲方案》《乙办法》和《丙细则》。")).toEqual([
      "《甲方案》",
      "《乙办法》",
      "《丙细则》",
    ]);
  });

  it("one that is to be followed does not", () => {
    expect(documents("落实《家庭教育促进法》,落实新修订的《实施细则》。")).toEqual([]);
  });

  it("one without a name counts by its kind", () => {
    expect(documents("出台监管工作方案,落实常态化监管。")).toEqual(["监管工作方案"]);
  });
});

it("a day named in the clause is the target's due day", () => {
  const [target] = targetsOf(planOf(["做好工作。6月底前建成公园3个。"]));
  expect(target?.due).toBe("2022-06-30");
});

it("a chapter that looks back demands nothing", () => {
  const plan = parsePlan(
    "2022年工作报告\n一、2021年工作回顾\n1.成绩。新建公园9个。\n二、2022年重点工作\n2.公园。新建公园5个。\n",
  );
  expect(targetsOf(plan).map((target) => target.value)).toEqual([5]);
});
