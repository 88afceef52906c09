import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { echo } from "../../src/progress/words/echo.ts";
import { echoLine } from "../../src/progress/words/echo-line.ts";
import { englishLines, entry, standing } from "./binhai.ts";

function line(recorded: Entry, earlier: Entry[] = [], language: "zh" | "en" = "zh"): string {
  const before = standing(recorded.task, earlier);
  const after = standing(recorded.task, [...earlier, recorded]);
  const englishLine = recorded.targetId === null ? null : (englishLines[recorded.targetId] ?? null);
  return echoLine({ entry: recorded, before, after, language, englishLine });
}

describe("the reply says what an entry changed", () => {
  test("the first increment of an empty ledger", () => {
    expect(line(entry(1))).toBe("本次 +3 → 累计 3/40 处 (7.5%)");
    expect(line(entry(1), [], "en")).toBe("+3 → 3/40 sports facilities (7.5%)");
  });

  test("an increment on what there was, and one that takes back", () => {
    const earlier = [entry(1, { kind: "set", amount: 12 })];
    expect(line(entry(2), earlier)).toBe("本次 +3 → 累计 15/40 处 (37.5%)");
    expect(line(entry(2, { amount: -2 }), earlier)).toBe("本次 -2 → 累计 10/40 处 (25%)");
  });

  test("a total, with the one before it", () => {
    const earlier = [entry(1, { kind: "set", amount: 12 })];
    expect(line(entry(2, { kind: "set", amount: 15 }), earlier)).toBe("累计 12 → 15/40 处 (37.5%)");
    expect(line(entry(1, { kind: "set", amount: 12 }))).toBe("累计 12/40 处 (30%)");
    expect(line(entry(2, { kind: "set", amount: 15 }), earlier, "en")).toBe(
      "Total 12 → 15/40 sports facilities (37.5%)",
    );
  });

  test("a late increment, that it is in the later total already", () => {
    const total = [entry(1, { kind: "set", amount: 15 })];
    const late = entry(2, { amount: 2, asOf: "2022-05-31" });
    expect(line(late, total)).toBe("本次 +2，已含在之后报的累计中 → 累计 15/40 处 (37.5%)");
    expect(line(late, total, "en")).toBe(
      "+2, already part of a later total → 15/40 sports facilities (37.5%)",
    );
  });

  test("a late total, what it was on its day and what stands now", () => {
    const late = entry(2, { kind: "set", amount: 8, asOf: "2022-05-31" });
    expect(line(late, [entry(1, { kind: "set", amount: 15 })])).toBe(
      "当日累计 8，之后另有报数 → 累计 15/40 处 (37.5%)",
    );
  });

  test("a correction of an earlier day, and that what stands now has not changed", () => {
    const wrong = entry(1, { kind: "set", amount: 8, asOf: "2022-05-31" });
    const right = entry(3, { kind: "correction", amount: 9, asOf: "2022-05-31", supersedes: wrong.id });
    expect(line(right, [wrong, entry(2, { kind: "set", amount: 15 })])).toBe(
      "更正 当日累计 9，之后另有报数 → 累计 15/40 处 (37.5%)",
    );
  });

  test("a correction", () => {
    const wrong = entry(1, { kind: "set", amount: 15 });
    expect(line(entry(2, { kind: "correction", amount: 14, supersedes: wrong.id }), [wrong])).toBe(
      "更正 15 → 14/40 处 (35%)",
    );
  });

  test("a rate against what is demanded", () => {
    const rate = entry(1, { task: 14, targetId: "14-1", kind: "set", amount: 98.2, unit: "%" });
    expect(line(rate)).toBe("98.2% / 目标 ≥97%");
    expect(line(rate, [], "en")).toBe("98.2% / target ≥97%");
  });

  test("a range", () => {
    const groups = entry(1, { task: 23, targetId: "23-1", kind: "set", amount: 2, unit: "个" });
    expect(line(groups)).toBe("累计 2/3-5 个 (66.7%)");
  });

  test("a state, a document, a note", () => {
    const nothing = { amount: null, unit: null };
    expect(line(entry(1, { ...nothing, targetId: null, kind: "lifecycle", lifecycle: "done" }))).toBe(
      "状态：未启动 → 办结",
    );
    const issued = entry(1, {
      ...nothing,
      task: 24,
      targetId: "24-1",
      kind: "document",
      quotedWords: "考核办法已印发",
    });
    expect(line(issued)).toBe("学科教研员考核办法：已印发");
    const note = entry(1, {
      ...nothing,
      task: 5,
      targetId: null,
      kind: "note",
      quotedWords: "召开了警示教育大会",
    });
    expect(line(note)).toBe("已记入进展：“召开了警示教育大会”");
  });
});

test("the whole reply names the task, the pace and the day it speaks of", () => {
  const recorded = entry(1, { asOf: "2022-06-23" });
  const after = standing(30, [recorded]);
  expect(echo({ entry: recorded, before: null, after, language: "zh" }).split("\n")).toEqual([
    "任务30 加快体育设施建设",
    "本次 +3 → 累计 3/40 处 (7.5%)",
    expect.stringMatching(/^序时进度：滞后（应达 4\d(\.\d)?%） · 截至 2022-06-23$/),
  ]);
  const english = echo({
    entry: recorded,
    before: null,
    after,
    language: "en",
    title: "Speed up the building of sports facilities",
  });
  expect(english).toContain("Task 30: Speed up the building of sports facilities");
  expect(english).toContain("Pace: behind");
});

test("without an English line the plan's own measure word stays", () => {
  const recorded = entry(1);
  expect(echoLine({ entry: recorded, before: null, after: standing(30, [recorded]), language: "en" })).toBe(
    "+3 → 3/40 处 (7.5%)",
  );
});
