import { describe, expect, it } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { nextDigest } from "../../src/digest/periods/next-digest.ts";
import { DEFAULT_SCHEDULE } from "../../src/digest/periods/schedule.ts";
import { nextWords } from "../../src/digest/subscriptions/next-digest-words.ts";

const CHINA = { isWorkingDay, calendarKnown };
const said = (after: string, language: "zh" | "en", weekday = 5): string =>
  nextWords(nextDigest({ ...DEFAULT_SCHEDULE, weekday }, CHINA, new Date(after)), language);

describe("the next digest", () => {
  it("is this week's until its hour, then next week's", () => {
    expect(said("2022-06-17T16:59:59+08:00", "zh")).toBe("下一期：6月17日17:00");
    expect(said("2022-06-17T17:00:00+08:00", "zh")).toBe("下一期：6月24日17:00");
  });

  it("is brought forward before a holiday, and says which", () => {
    expect(said("2023-09-25T09:00:00+08:00", "zh")).toBe("下一期：9月28日17:00（中秋假期，由9月29日提前）");
    expect(said("2022-05-30T09:00:00+08:00", "en")).toBe(
      "Next: 17:00 on 2 June (Dragon Boat Festival holiday: brought forward from 3 June)",
    );
  });

  it("is put off where the week works only at its end", () => {
    expect(said("2022-10-03T09:00:00+08:00", "zh")).toBe("下一期：10月9日17:00（国庆节假期，由10月7日推迟）");
  });

  it("tells of a week that is all holiday with the one after", () => {
    expect(said("2022-01-29T09:00:00+08:00", "zh")).toBe(
      "下一期：2月11日17:00（1月31日起的一周春节假期，并入这一期）",
    );
    expect(said("2022-01-29T09:00:00+08:00", "en")).toBe(
      "Next: 17:00 on 11 February (the week of 31 January is the Spring Festival holiday and is told with it)",
    );
  });

  it("says that holidays are not published where they are not", () => {
    expect(said("2035-03-01T09:00:00+08:00", "zh")).toContain("放假安排尚未公布");
  });
});
