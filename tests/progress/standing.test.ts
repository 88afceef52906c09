import { describe, expect, test } from "vitest";
import type { Pace } from "../../src/progress/standing/pace.ts";
import { standingOf, standingsOf } from "../../src/progress/standing/standing.ts";
import { entry, NOW, plan, standing, target, targets, task } from "./binhai.ts";

const total = (amount: number) => [entry(1, { kind: "set", amount, asOf: "2022-01-04" })];
const paceOf = (amount: number, asOf: string): Pace => standing(30, total(amount), asOf).pace;

describe("the pace of a number to be reached", () => {
  test("is measured against the working days of the year that have passed", () => {
    const [sites] = standing(30, total(20), "2022-06-30").targets;
    expect(sites).toMatchObject({ value: 20, share: 0.5 });
    expect(sites?.expected).toBeGreaterThan(0.47);
    expect(sites?.expected).toBeLessThan(0.5);
  });

  test("is on pace within five points, behind below, ahead above", () => {
    expect(paceOf(19, "2022-06-30")).toBe("on_pace");
    expect(paceOf(12, "2022-06-30")).toBe("behind");
    expect(paceOf(30, "2022-06-30")).toBe("ahead");
  });

  test("is on pace once reached at the end, ahead when reached early, overdue when missed", () => {
    expect(paceOf(40, "2022-12-31")).toBe("on_pace");
    expect(paceOf(40, "2022-06-30")).toBe("ahead");
    expect(paceOf(37, "2022-12-31")).toBe("behind");
    expect(paceOf(39, "2023-01-01")).toBe("overdue");
  });

  test("is unknown where nothing was recorded, until the year is over", () => {
    expect(standing(30, []).pace).toBe("unknown");
    expect(standing(30, [], "2023-01-01").pace).toBe("overdue");
  });

  test("is unknown where the plan names no year", () => {
    expect(standingOf(task(30), targets, total(12), { asOf: "2022-06-30", year: null }).pace).toBe("unknown");
  });

  test("follows the target's own course where one is set", () => {
    const curves = {
      [target(30, "quantity").id]: [
        { day: "2022-06-30", value: 10 },
        { day: "2022-09-30", value: 30 },
      ],
    };
    const read = (asOf: string) => standingOf(task(30), targets, total(10), { asOf, year: 2022, curves });
    expect(read("2022-06-30")).toMatchObject({ pace: "on_pace", targets: [{ expected: 0.25 }] });
    expect(read("2022-09-30")).toMatchObject({ pace: "behind", targets: [{ expected: 0.75 }] });
    expect(read("2022-12-31").targets[0]?.expected).toBe(1);
  });

  test("widens with the tolerance given", () => {
    const tolerance = { ahead: 0.3, behind: 0.3 };
    expect(standingOf(task(30), targets, total(12), { asOf: "2022-06-30", year: 2022, tolerance }).pace).toBe(
      "on_pace",
    );
  });

  test("runs to the target's own day where the clause names one", () => {
    const early = { ...target(30, "quantity"), due: "2022-06-30" };
    const read = standingOf(task(30), [early], total(20), { asOf: "2022-07-01", year: 2022 });
    expect(read.pace).toBe("overdue");
  });
});

test("a rate is a level: met is on pace in January as in December, and never ahead", () => {
  const rate = entry(1, {
    task: 14,
    targetId: "14-1",
    kind: "set",
    amount: 98.2,
    unit: "%",
    asOf: "2022-01-10",
  });
  expect(standing(14, [rate], "2022-01-31").pace).toBe("on_pace");
  expect(standing(14, [rate], "2022-12-31").pace).toBe("on_pace");
});

test("the lower end of a range reaches it", () => {
  const groups = entry(1, { task: 23, targetId: "23-1", kind: "set", amount: 3, unit: "个" });
  expect(standing(23, [groups]).targets[0]).toMatchObject({ share: 1, pace: "ahead" });
});

test("a document counts once its entry says it is issued", () => {
  const says = (words: string) =>
    standing(24, [
      entry(1, { task: 24, targetId: "24-1", kind: "document", amount: null, quotedWords: words }),
    ]).targets[0];
  expect(says("考核办法正在征求意见")).toMatchObject({ value: 0, share: 0 });
  expect(says("考核办法已印发")).toMatchObject({ value: 1, share: 1 });
  expect(says("考核办法拟印发,正在送审")).toMatchObject({ value: 0 });
});

test("a value comes from the entry counted last, and not from a late report of an earlier day", () => {
  const counted = entry(1, { kind: "set", amount: 15, asOf: "2022-06-17" });
  const late = entry(2, { kind: "delta", amount: 2, asOf: "2022-06-10" });
  expect(standing(30, [counted, late]).targets[0]).toMatchObject({
    value: 15,
    lastEntry: { id: counted.id },
  });
});

describe("the lifecycle of a task", () => {
  const state = (sequence: number, lifecycle: "paused" | "done" | "in_progress", parts = {}) =>
    entry(sequence, { kind: "lifecycle", amount: null, targetId: null, lifecycle, ...parts });

  test("is not started without entries and in progress from the first one", () => {
    expect(standing(30, []).lifecycle).toBe("not_started");
    expect(standing(30, [entry(1)]).lifecycle).toBe("in_progress");
  });

  test("is what was stated last, whatever is reported after", () => {
    expect(standing(30, [entry(1), state(2, "paused"), entry(3)]).lifecycle).toBe("paused");
    expect(standing(30, [state(1, "paused"), state(2, "in_progress")]).lifecycle).toBe("in_progress");
  });

  test("is not closed by a milestone of the task", () => {
    const milestone = state(1, "done", { task: 12, targetId: "12-3" });
    expect(standing(12, [milestone]).lifecycle).toBe("in_progress");
  });

  test("takes the pace of a paused task away", () => {
    expect(standing(30, [...total(1), state(2, "paused")], "2022-12-31").pace).toBe("unknown");
  });
});

test("a task's pace is that of its worst target", () => {
  const entries = [
    entry(1, { task: 15, targetId: "15-1", kind: "set", amount: 1, unit: "所" }),
    entry(2, { task: 15, targetId: "15-2", kind: "set", amount: 0, unit: "所" }),
  ];
  expect(standing(15, entries).pace).toBe("behind");
});

test("silence counts from the day somebody last reported, not from the day reported on", () => {
  const old = entry(1, { asOf: "2022-03-01", reportedAt: new Date("2022-06-20T09:00:00+08:00") });
  expect(standing(30, [old]).daysSilent).toBe(4);
  expect(standing(30, []).daysSilent).toBeNull();
});

test("a standing of an earlier day leaves later entries out, newest first", () => {
  const entries = [
    entry(1, { asOf: "2022-06-01" }),
    entry(2, { asOf: "2022-06-10" }),
    entry(3, { asOf: "2022-06-20" }),
  ];
  expect(standing(30, entries, "2022-06-15").entries.map((each) => each.sequence)).toEqual([2, 1]);
});

test("the whole plan's standings are in its order, each with its own entries, owners and judgement", () => {
  const judgement = { level: "at_risk", reason: "用地未批", by: "体育科小周", at: NOW } as const;
  const entries = [
    entry(1),
    entry(2, { task: 32, targetId: "32-2", amount: 50 }),
    entry(3, { kind: "judgement", targetId: null, amount: null, judgement: "at_risk", reason: "用地未批" }),
  ];
  const all = standingsOf(plan, targets, entries, {
    asOf: "2022-06-24",
    ownersOf: (number) => (number === 30 ? ["体育科小周"] : []),
  });
  expect(all.map((each) => each.task.number)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  expect(all[29]).toMatchObject({ owners: ["体育科小周"], judgement, targets: [{ value: 3 }] });
  expect(all[31]?.targets.map((each) => each.value)).toEqual([null, 50]);
});
