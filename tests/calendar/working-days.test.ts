import { afterEach, describe, expect, test } from "vitest";
import {
  addDays,
  dayIn,
  dayOf,
  daysBetween,
  isDay,
  lastDayOfMonth,
  weekdayOf,
} from "../../src/calendar/day.ts";
import {
  calendarKnown,
  createWorkingDayCount,
  isWorkingDay,
  workingDaysBetween,
} from "../../src/calendar/working-days.ts";

describe("days", () => {
  test("are those of the plan's time zone, not of the machine", () => {
    expect(dayIn("Asia/Shanghai", new Date("2022-06-23T16:00:00Z"))).toBe("2022-06-24");
    expect(dayIn("Asia/Shanghai", new Date("2022-06-23T15:59:59Z"))).toBe("2022-06-23");
  });

  test("exist or do not", () => {
    expect(dayOf(2022, 2, 29)).toBeNull();
    expect(dayOf(2024, 2, 29)).toBe("2024-02-29");
    expect(isDay("2022-13-01")).toBe(false);
    expect(isDay("2022-6-1")).toBe(false);
    expect(isDay("2022-06-01")).toBe(true);
  });

  test("add, differ and fall on weekdays across months and years", () => {
    expect(addDays("2022-12-31", 1)).toBe("2023-01-01");
    expect(addDays("2022-03-01", -1)).toBe("2022-02-28");
    expect(daysBetween("2022-06-20", "2022-06-24")).toBe(4);
    expect(weekdayOf("2022-06-24")).toBe(5);
    expect(weekdayOf("2022-06-26")).toBe(7);
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
  });
});

describe("working days", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test("leave out holidays and take in the weekends worked for them", () => {
    expect(isWorkingDay("2022-01-31")).toBe(false);
    expect(isWorkingDay("2022-01-29")).toBe(true);
    expect(isWorkingDay("2022-06-24")).toBe(true);
    expect(isWorkingDay("2022-06-25")).toBe(false);
  });

  test.each(["America/New_York", "UTC", "Asia/Shanghai", "Pacific/Auckland"])(
    "are the same on a machine in %s",
    (machine) => {
      process.env.TZ = machine;
      const count = createWorkingDayCount();
      const days = ["2022-01-30", "2022-01-31", "2022-10-07", "2022-10-08"];
      expect(days.map((day) => count(day, day))).toEqual([1, 0, 0, 1]);
    },
  );

  test("are counted with both ends, and none backwards", () => {
    expect(workingDaysBetween("2022-06-20", "2022-06-24")).toBe(5);
    expect(workingDaysBetween("2022-06-24", "2022-06-20")).toBe(0);
  });

  test("are counted over the turn of a year, a leap year included, as one by one", () => {
    const count = createWorkingDayCount();
    for (const [from, to] of [
      ["2022-12-30", "2023-01-03"],
      ["2021-11-15", "2024-03-01"],
      ["2024-02-29", "2024-02-29"],
      ["2024-12-31", "2025-01-01"],
      ["2022-01-01", "2022-12-31"],
      ["2022-10-01", "2022-10-07"],
    ] as const) {
      let oneByOne = 0;
      for (let day: string = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) oneByOne += 1;
      expect([from, to, count(from, to)]).toEqual([from, to, oneByOne]);
      expect(workingDaysBetween(from, to)).toBe(oneByOne);
    }
    expect(count("2023-01-01", "2022-12-31")).toBe(0);
  });

  test("of a year without a published calendar are Monday to Friday", () => {
    expect(calendarKnown(2022)).toBe(true);
    expect(calendarKnown(2060)).toBe(false);
    expect(isWorkingDay("2060-10-01")).toBe(true);
    expect(isWorkingDay("2060-10-02")).toBe(false);
  });
});
