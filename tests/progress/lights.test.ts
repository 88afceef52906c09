import { describe, expect, it } from "vitest";
import { inkOf } from "../../src/documents/chart/ink.ts";
import { DEFAULT_LIGHTS, PACES, readLights } from "../../src/progress/standing/lights.ts";
import { lightCircle } from "../../src/slack/views/parts/light-circle.ts";

describe("the colours of the lights in a setting", () => {
  it("are named one by one, with or without #; the others keep their own", () => {
    expect(readLights("behind=#ff8800，overdue=7B1FA2")).toEqual({
      lights: { ...DEFAULT_LIGHTS, behind: "#FF8800", overdue: "#7B1FA2" },
      faults: [],
    });
  });

  it("are all looked at, and each fault says how it is written", () => {
    const { faults } = readLights("late=D0342C behind=yellow overdue= ahead=2E9E5B");
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/"late".*ahead, on_pace, behind, overdue, unknown/);
    expect(faults[1]).toMatch(/behind.*"yellow".*six hexadecimal digits/);
    expect(faults[2]).toMatch(/overdue the colour ""/);
  });
});

describe("a light in Slack's text", () => {
  it("is the circle of its colour", () => {
    expect(PACES.map((pace) => lightCircle(DEFAULT_LIGHTS, pace))).toEqual(["🟢", "🟢", "🟡", "🔴", "⚪"]);
  });

  it.each([
    ["#1F6FEB", "🔵"],
    ["#7B1FA2", "🟣"],
    ["#F57C00", "🟠"],
    ["#6D4C1F", "🟤"],
    ["#E91E63", "🔴"],
    ["#222222", "⚫"],
    ["#FFFFFF", "⚪"],
  ])("%s is %s", (behind, circle) => {
    expect(lightCircle({ ...DEFAULT_LIGHTS, behind }, "behind")).toBe(circle);
  });
});

describe("a light in a picture on white", () => {
  it("is darkened where it would not be seen, and stays itself where it is", () => {
    expect(inkOf("#D0342C")).toBe("#d0342c");
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(inkOf("#FFEB3B").slice(at, at + 2), 16));
    expect(Math.max(red ?? 0, green ?? 0)).toBeLessThan(175);
    expect(blue).toBeLessThan(green ?? 0);
  });
});
