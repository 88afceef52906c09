import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openingsOf } from "../../src/plan/openings.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";

const AIMS = "全年地区生产总值增长5%，一般公共预算收入增长3%；城镇新增就业6万人，居民收入稳步提高。";
const report = parsePlan(
  [
    "2026年某市政府工作报告",
    "各位代表，现在我代表市人民政府向大会报告工作，请予审议，并请各位委员提出意见。",
    "一、2025年工作回顾",
    "过去一年全市地区生产总值增长6%，一般公共预算收入增长4%，实现预期目标。",
    "（一）产业发展。产值增长8%，新增企业300家，培育专精特新企业20家。",
    "二、2026年重点工作",
    AIMS,
    "（一）稳增长。开工项目120个，完成投资300亿元，推动重点工程早日见效。",
    "（二）惠民生。新建公园6个，改造老旧小区40个，建设养老服务中心8处。",
    "主办单位：某市人民政府办公室，网站标识码1234567890，联系电话12345678。",
  ].join("\n"),
);

describe("what a plan says outside its tasks", () => {
  const openings = openingsOf(report);

  it("is each sentence that opens a chapter, with the chapter's number", () => {
    expect(openings.map(({ chapter, quote }) => [chapter, quote])).toEqual([
      [2, "全年地区生产总值增长5%，一般公共预算收入增长3%；"],
      [2, "城镇新增就业6万人，居民收入稳步提高。"],
    ]);
  });

  it("is verbatim", () => {
    for (const { start, end, quote } of openings) expect(report.text.slice(start, end)).toBe(quote);
  });

  it("takes in a chapter that has no tasks", () => {
    const county = parsePlan(readFileSync("tests/plan/plans/county.txt", "utf8"));
    expect(openingsOf(county).map(({ chapter }) => chapter)).toEqual([1]);
  });
});
