import { describe, expect, it } from "vitest";
import { parseSchedule } from "../../src/digest/periods/parse-schedule.ts";
import { DEFAULT_SCHEDULE, describeSchedule } from "../../src/digest/periods/schedule.ts";

describe("a schedule", () => {
  it.each([
    ["weekly Fri 17:00", 5, "17:00"],
    ["every Friday at 5pm", 5, "17:00"],
    ["Fridays 17:00", 5, "17:00"],
    ["weekly Monday 9:30", 1, "09:30"],
    ["thursdays at 8:30", 4, "08:30"],
    ["Wed 12 am", 3, "00:00"],
    ["on Sundays at 12pm", 7, "12:00"],
    ["每周五17:00", 5, "17:00"],
    ["每周五 １７：３０", 5, "17:30"],
    ["周五下午5点", 5, "17:00"],
    ["星期一上午九点半", 1, "09:30"],
    ["礼拜天晚上8点15分", 7, "20:15"],
    ["每周四下午三点", 4, "15:00"],
    ["周三 下午4:20", 3, "16:20"],
    ["每周二十点", 2, "10:00"],
    ["weekly Fri", 5, "17:00"],
    ["每周一", 1, "17:00"],
  ])("written “%s” is read", (text, weekday, time) => {
    const [hour, minute] = time.split(":").map(Number);
    expect(parseSchedule(text)).toMatchObject({ kind: "schedule", schedule: { weekday, hour, minute } });
  });

  it("leaves the channel beside it alone, figures and all", () => {
    expect(parseSchedule("weekly Fri 17:00 #class-3")).toMatchObject({ rest: "#class-3" });
    expect(parseSchedule("每周五 <#C123|sports-2022> ")).toMatchObject({
      schedule: { weekday: 5, hour: 17, minute: 0 },
      rest: "<#C123|sports-2022>",
    });
    expect(parseSchedule("Fri 17:00 me")).toMatchObject({ rest: "me" });
  });

  it("that names no day of the week is none, not Friday", () => {
    expect(parseSchedule("#general")).toEqual({ kind: "none", rest: "#general" });
    expect(parseSchedule("")).toEqual({ kind: "none", rest: "" });
    expect(parseSchedule("me")).toMatchObject({ kind: "none" });
  });

  it.each(["每周五25点", "Fri 17:75", "每天17:00", "daily 9:00", "每月一号", "every other week Fri"])(
    "that cannot be kept (%s) is refused in both languages",
    (text) => {
      const reading = parseSchedule(text);
      expect(reading).toMatchObject({
        kind: "wrong",
        message: {
          zh: expect.stringContaining("每周五17:00"),
          en: expect.stringContaining("weekly Fri 17:00"),
        },
      });
    },
  );

  it("reads back as it is said", () => {
    expect(describeSchedule(DEFAULT_SCHEDULE, "zh")).toBe("每周五17:00");
    expect(describeSchedule({ weekday: 1, hour: 9, minute: 5 }, "en")).toBe("Mondays at 09:05");
    for (const language of ["zh", "en"] as const) {
      const said = describeSchedule({ weekday: 7, hour: 8, minute: 5 }, language);
      expect(parseSchedule(said)).toMatchObject({ schedule: { weekday: 7, hour: 8, minute: 5 }, rest: "" });
    }
  });
});
