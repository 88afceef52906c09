import { describe, expect, test } from "vitest";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";
import { englishLines, NOW, plan, targets } from "./binhai.ts";

function read(...lines: string[]) {
  return readUpdate({ text: lines.join("\n"), plan, targets, englishLines, now: NOW });
}
const asked = (task: number, kind: string, amount: number) => ({
  task,
  kind,
  amount,
  needsConfirmation: true,
});

describe("a pasted table with a heading", () => {
  test.each([
    ["spaces", ["序号 任务 本周 累计", "30 健身设施 3 18", "31 赛事活动 2 21"]],
    ["tabs", ["序号\t任务\t本周\t累计", "1\t30\t3\t18", "2\t31\t2\t21"]],
    [
      "bars",
      [
        "| 序号 | 任务 | 本周 | 累计 |",
        "|---|---|---|---|",
        "| 30 | 设施 | 3 | 18 |",
        "| 31 | 赛事 | 2 | 21 |",
      ],
    ],
    ["commas", ["序号，任务，本周，累计", "30，体育设施，3，18", "31，群体赛事，2，21"]],
    ["units", ["序号 任务 本周新增 累计", "1 任务30 3处 18处", "2 任务31 2项次 21项次"]],
    ["titles", ["序号 任务 本周 累计", "1 加快体育设施建设 3 18", "2 开展全民健身赛事活动 2 21"]],
    ["English", ["Task\tThis week\tTotal", "30\t3\t18", "31\t2\t21"]],
  ])("parted by %s gives each row's total, to be confirmed", (_, lines) => {
    expect(read(...lines)).toMatchObject([asked(30, "set", 18), asked(31, "set", 21)]);
  });

  test("with no total gives what was added, to be confirmed", () => {
    expect(read("任务\t目标值\t上周\t本周", "30\t40\t2\t3")).toMatchObject([asked(30, "delta", 3)]);
  });

  test("with “完成” alone asks whether it is what was added or the total", () => {
    expect(read("任务 目标 完成", "30 40 18")).toMatchObject([asked(30, "ambiguous", 18)]);
  });

  test("takes no number of a list for a task's", () => {
    expect(read("序号 任务 本周 累计", "1 体育设施 3 18", "2 群体赛事 2 21")).toEqual([]);
  });

  test("takes no column of plans or aims for progress", () => {
    expect(read("任务 下周计划 目标", "30 5 40")).toEqual([]);
  });

  test("leaves what stands around it to be read as it is", () => {
    expect(read("各位领导:", "任务 本周 累计", "30 3 18", "", "任务32新增45名")).toMatchObject([
      asked(30, "set", 18),
      { task: 32, kind: "delta", amount: 45, needsConfirmation: false },
    ]);
  });
});
