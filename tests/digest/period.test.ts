import { describe, expect, it } from "vitest";
import {
  endOf,
  momentOf,
  nextWeek,
  numberInYear,
  parsePeriod,
  previousWeek,
  startOf,
  weekOf,
  weekOfDay,
} from "../../src/digest/periods/period.ts";

describe("a period", () => {
  it("of a day is its ISO week, Monday to Sunday", () => {
    expect(weekOfDay("2022-06-24")).toEqual({
      kind: "week",
      key: "2022-W25",
      year: 2022,
      firstDay: "2022-06-20",
      lastDay: "2022-06-26",
    });
  });

  it.each([
    ["2022-01-01", "2021-W52"],
    ["2022-01-03", "2022-W01"],
    ["2020-12-31", "2020-W53"],
    ["2021-01-03", "2020-W53"],
    ["2022-12-31", "2022-W52"],
    ["2024-12-30", "2025-W01"],
    ["2026-12-31", "2026-W53"],
  ])("of %s is %s, whose year is its Thursday's", (day, key) => {
    expect(weekOfDay(day).key).toBe(key);
  });

  it("begins at midnight in Shanghai, not in London", () => {
    expect(weekOf(new Date("2022-06-19T15:59:59Z")).key).toBe("2022-W24");
    expect(weekOf(new Date("2022-06-19T16:00:00Z")).key).toBe("2022-W25");
  });

  it("lasts from its first moment to its last millisecond", () => {
    const week = parsePeriod("2022-W25");
    expect(startOf(week).toISOString()).toBe("2022-06-19T16:00:00.000Z");
    expect(endOf(week).toISOString()).toBe("2022-06-26T15:59:59.999Z");
    expect(momentOf("2022-06-24", 17, 0).toISOString()).toBe("2022-06-24T09:00:00.000Z");
  });

  it("is followed by the next week over the end of a year", () => {
    expect(nextWeek(parsePeriod("2020-W53")).key).toBe("2021-W01");
    expect(previousWeek(parsePeriod("2022-W01")).key).toBe("2021-W52");
  });

  it("may be a month or a half-year", () => {
    expect(parsePeriod("2022-02")).toMatchObject({ firstDay: "2022-02-01", lastDay: "2022-02-28" });
    expect(parsePeriod("2024-02")).toMatchObject({ kind: "month", lastDay: "2024-02-29" });
    expect(parsePeriod("2022-h1")).toMatchObject({ key: "2022-H1", lastDay: "2022-06-30" });
    expect(parsePeriod(" 2022-H2 ")).toMatchObject({ kind: "half_year", firstDay: "2022-07-01" });
    expect(numberInYear(parsePeriod("2022-H2"))).toBe(2);
    expect(numberInYear(parsePeriod("2022-W07"))).toBe(7);
    expect(numberInYear(parsePeriod("2022-12"))).toBe(12);
  });

  it.each(["2022-W53", "2022-W00", "2022-13", "2022-00", "2022-H3", "2022", "", "W25"])(
    "that does not exist (%s) is refused with the way to write one",
    (key) => {
      expect(() => parsePeriod(key)).toThrow(/2022-W25/);
    },
  );
});
