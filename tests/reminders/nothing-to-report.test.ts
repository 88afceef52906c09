import { describe, expect, test } from "vitest";
import { saysNothingToReport } from "../../src/progress/reading/nothing-to-report.ts";

describe("nothing to report", () => {
  test.each([
    "没有进展",
    "本周没有进展。",
    "本周无进展",
    "本周新增0处",
    "新增零场",
    "0 more this week",
    "暂无进展",
    "目前暂无变化",
    "这周没什么进展",
    "没有新的进展",
    "我科本周无进展",
    "无变化",
    "没有可报的",
    "Nothing to report",
    "nothing to report this week.",
    "No progress",
    "no progress this week",
    "nothing new this week",
    "No update",
    "No changes so far",
    "still nothing",
    "There is nothing new to report yet",
  ])("is what %j says", (text) => {
    expect(saysNothingToReport(text)).toBe(true);
  });

  test.each([
    "新增3处",
    "新增10处",
    "累计0处",
    "没有",
    "no",
    "没有问题",
    "没有资金，无法推进",
    "本周没有进展，因为下雨停工",
    "没有进展吗？",
    "没有3处",
    "无",
    "no objections",
    "nothing but trouble with the permit",
    "No new sites, 2 repaired",
    "进展顺利",
  ])("is not what %j says", (text) => {
    expect(saysNothingToReport(text)).toBe(false);
  });
});
