import { describe, expect, test } from "vitest";
import { readMilestonesCommand } from "../../src/progress/milestones/milestones-command.ts";
import { readMilestones } from "../../src/progress/milestones/milestones-file.ts";
import { standingOf } from "../../src/progress/standing/standing.ts";
import { entry, plan, target, targets, task } from "./binhai.ts";

const sites = target(30, "quantity");
const command = (text: string) => readMilestonesCommand(text, plan, targets);
const points = (text: string) => {
  const read = command(text);
  return read?.kind === "change" ? read.change.points.map(({ day, value }) => [day, value]) : read;
};
const problem = (text: string) => {
  const read = command(text);
  return read?.kind !== "problem"
    ? read
    : read.problem.kind === "fault"
      ? read.problem.fault.kind
      : read.problem.kind;
};

describe("/plan milestones", () => {
  test.each([
    "milestones 30 6月30日 20, 9月30日 30",
    "milestones 30 Jun 30: 20, Sep 30: 30",
    "milestones 30 Jun 30, 2022: 20, Sep 30, 2022: 30",
    "milestones 30 June 30th, 2022 20, Sept. 30 30",
    "milestones 30: 30 June 20; September 30th 30",
    "节点 30 6月底20处、9月底30处",
    "节点 任务30 6月30日：20处，9月30日：30处",
    "milestones 30-1 2022-06-30 20, 2022-09-30 30",
    "milestones 30 end of June 20, end of September 30",
    "milestones #30 9.30 30, 6.30 20",
    "ｍilestones ３０ ６月３０日 ２０，９月３０日 ３０",
  ])("reads “%s”", (text) => {
    expect(points(text)).toEqual([
      ["2022-06-30", 20],
      ["2022-09-30", 30],
    ]);
  });

  test("takes them back", () => {
    expect(points("milestones 30 off")).toEqual([]);
    expect(points("节点 30 取消")).toEqual([]);
  });

  test("shows them where it names no points", () => {
    expect(command("milestones 30")).toMatchObject({ kind: "show", targets: [{ id: sites.id }] });
  });

  test("leaves other words to others", () => {
    expect(command("任务30")).toBeNull();
    expect(command("节点是什么")).toBeNull();
  });

  test.each([
    ["milestones", "no_task"],
    ["milestones 99 6月30日 20", "unknown_task"],
    ["milestones 3 6月30日 20", "no_target"],
    ["milestones 30 6月31日 20", "unread"],
    ["milestones 30 六月 很多", "unread"],
    ["milestones 30 6月30日 20, 9月30日 15", "falls"],
    ["milestones 30 6月30日 45", "past_target"],
    ["milestones 30 6月30日 20, 6月30日 25", "twice"],
    ["milestones 30 2023-06-30 20", "outside"],
    ["milestones 30 6月30日 -5", "negative"],
    ["milestones 30 12月31日 30", "short_at_end"],
  ])("refuses “%s”: %s", (text, why) => {
    expect(problem(text)).toBe(why);
  });

  test("asks for the year where the plan names none", () => {
    const read = readMilestonesCommand("milestones 30 6月30日 20", { ...plan, year: null }, targets);
    expect(read).toMatchObject({ kind: "problem", problem: { kind: "unread", needsYear: true } });
  });
});

describe("the pace of a target with milestones", () => {
  const on = (day: string, value: number, curve: [string, number][]) => {
    const curves = { [sites.id]: curve.map(([at, amount]) => ({ day: at, value: amount })) };
    const entries = [entry(1, { kind: "set", amount: value, asOf: "2022-01-10" })];
    const { targets: standings, pace } = standingOf(task(30), targets, entries, {
      asOf: day,
      year: plan.year,
      ...(curve.length === 0 ? {} : { curves }),
    });
    return { pace, expected: standings[0]?.expected, byMilestones: standings[0]?.byMilestones };
  };

  test("is held against them, and says so", () => {
    expect(on("2022-06-30", 12, [["2022-06-30", 12]])).toEqual({
      pace: "on_pace",
      expected: 0.3,
      byMilestones: true,
    });
  });

  test("is held against the time passed without them", () => {
    expect(on("2022-06-30", 12, [])).toMatchObject({ pace: "behind", byMilestones: false });
  });

  test("rises evenly between two of them and up to the target at the end", () => {
    const curve: [string, number][] = [
      ["2022-06-30", 10],
      ["2022-09-30", 10],
    ];
    expect(on("2022-08-15", 10, curve).expected).toBe(0.25);
    expect(on("2022-12-31", 10, curve).expected).toBe(1);
  });
});

describe("a file of milestones", () => {
  test("gives each target its course, in order of days", () => {
    const rows = [["任务", "日期", "数量"], ["30", "2022-09-30", "30"], ["30", "6月30日", "20"], [""]];
    expect(readMilestones(rows, plan, targets)).toEqual({
      changes: [
        {
          kind: "milestones",
          targetId: sites.id,
          points: [
            { day: "2022-06-30", value: 20 },
            { day: "2022-09-30", value: 30 },
          ],
        },
      ],
      faults: [],
    });
  });

  test("names every fault with its line", () => {
    const rows = [
      ["99", "2022-06-30", "20"],
      ["30", "someday", "20"],
      ["30", "2022-06-30", "many"],
      ["30", "2022-06-30", "50"],
    ];
    const { faults, changes } = readMilestones(rows, plan, targets);
    expect(changes).toEqual([]);
    expect(faults).toEqual([
      `line 1: there is no task "99"`,
      `line 2: "someday" is no day; write it as 2022-06-30`,
      `line 3: "many" is no value`,
      expect.stringContaining("past the target of 40"),
    ]);
  });
});
