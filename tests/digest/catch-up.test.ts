import { describe, expect, it } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { DEFAULT_SCHEDULE } from "../../src/digest/periods/schedule.ts";
import { digestsDue, timelinessOf } from "../../src/digest/runs/catch-up.ts";

const CHINA = { isWorkingDay, calendarKnown };
const DUE = new Date("2022-06-24T09:00:00Z");
const after = (hours: number) => new Date(DUE.getTime() + hours * 3_600_000);
const due = (since: string, now: string) =>
  digestsDue(new Date(since), new Date(now), DEFAULT_SCHEDULE, CHINA).map(
    ({ digest, timeliness }) => `${digest.key} ${timeliness}`,
  );

describe("a digest that is late", () => {
  it.each([
    [-0.01, "not_yet"],
    [0, "on_time"],
    [0.1, "on_time"],
    [1, "late"],
    [72, "late"],
    [72.01, "too_late"],
  ])("by %s hours is %s", (hours, expected) => {
    expect(timelinessOf(DUE, after(hours))).toBe(expected);
  });

  it("is due from its hour, once the last one is told", () => {
    expect(due("2022-06-17T09:00:00Z", "2022-06-24T08:59:59Z")).toEqual([]);
    expect(due("2022-06-17T09:00:00Z", "2022-06-24T09:00:00Z")).toEqual(["2022-W25 on_time"]);
    expect(due("2022-06-24T09:00:00Z", "2022-06-24T09:30:00Z")).toEqual([]);
  });

  it("after three weeks down is sent late once, and the older ones are named as skipped", () => {
    expect(due("2022-06-10T09:00:00Z", "2022-07-02T09:00:00Z")).toEqual([
      "2022-W24 too_late",
      "2022-W25 too_late",
      "2022-W26 late",
    ]);
  });

  it("has none of the Spring Festival week", () => {
    expect(due("2022-01-28T09:00:00Z", "2022-02-11T09:00:00Z")).toEqual(["2022-W06 on_time"]);
  });
});
