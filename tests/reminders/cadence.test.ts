import { describe, expect, test } from "vitest";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { cadenceDays } from "../../src/reminders/cadence.ts";
import { planOf } from "../support/small-plan.ts";

/** The cadence of a task of that text, where a week is the rule. */
const cadenceOf = (body: string): number => cadenceDays(targetsOf(planOf([body])), 7);

describe("how often a task is to be reported on", () => {
  test.each([
    ["安全检查。每月开展1次校园安全检查。", 30],
    ["安全检查。每月开展2次校园安全检查。", 15],
    ["家访活动。每学期开展1次家访活动。", 182],
    ["教研活动。每周开展2次教研活动。", 7],
  ])("%s every %i days, as its own frequency says", (body, days) => {
    expect(cadenceOf(body)).toBe(days);
  });

  test("weekly where nothing recurs", () => {
    expect(cadenceOf("体育设施。建设体育设施40处。")).toBe(7);
    expect(cadenceOf("深化改革。推进教育评价改革。")).toBe(7);
  });

  test("weekly where it counts something beside what recurs", () => {
    expect(cadenceOf("体育工作。建设体育设施40处。每年举办1次运动会。")).toBe(7);
  });
});
