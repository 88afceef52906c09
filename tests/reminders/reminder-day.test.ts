import { describe, expect, test } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { weekOfDay } from "../../src/digest/periods/period.ts";
import { DEFAULT_SCHEDULE } from "../../src/digest/periods/schedule.ts";
import { mayDisturb, readQuietHours } from "../../src/reminders/hours.ts";
import { openReminder, type ReminderCalendar, reminderOfWeek } from "../../src/reminders/reminder-day.ts";

const calendar: ReminderCalendar = {
  schedule: DEFAULT_SCHEDULE,
  time: { hour: 10, minute: 0 },
  days: { isWorkingDay, calendarKnown },
};
const inShanghai = (moment: Date | undefined) =>
  moment?.toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16);
const reminderIn = (day: string, more: Partial<ReminderCalendar> = {}) =>
  reminderOfWeek(weekOfDay(day), { ...calendar, ...more });

describe("the reminder of a week", () => {
  test.each([
    ["an ordinary week: on the Thursday before the Friday", "2022-06-22", "2022-06-23 10:00"],
    ["the week before the National Day holiday: on Thursday", "2022-09-28", "2022-09-29 10:00"],
    [
      "the holiday's week, whose digest is on the worked Sunday: on the worked Saturday",
      "2022-10-05",
      "2022-10-08 10:00",
    ],
    ["the week before Spring Festival: on Thursday", "2022-01-27", "2022-01-27 10:00"],
    ["the week after Spring Festival: on Thursday", "2022-02-09", "2022-02-10 10:00"],
    [
      "a week whose Friday is off (Dragon Boat, 3 June): on the day before its last working day",
      "2022-06-01",
      "2022-06-01 10:00",
    ],
  ])("%s", (_name, day, due) => {
    expect(inShanghai(reminderIn(day)?.due)).toBe(due);
  });

  test("there is none where the week is merged into the next", () => {
    expect(reminderIn("2022-02-02")).toBeNull();
  });

  test("of a digest on Mondays it is on the Friday before", () => {
    const due = reminderIn("2022-06-20", { schedule: { weekday: 1, hour: 9, minute: 0 } })?.due;
    expect(inShanghai(due)).toBe("2022-06-17 10:00");
  });

  test("it never asks before the digest before has told the week before", () => {
    // Only Monday is worked: the last working day before is the Friday of the digest before.
    const days = {
      calendarKnown: () => true,
      isWorkingDay: (day: string) => isWorkingDay(day) && !isHoliday(day),
    };
    const isHoliday = (day: string) => day >= "2022-06-21" && day <= "2022-06-26";
    const reminder = reminderIn("2022-06-20", { days });
    expect(inShanghai(reminder?.due)).toBe("2022-06-20 10:00");
    expect(inShanghai(reminder?.digestDue)).toBe("2022-06-20 17:00");
  });
});

describe("the reminder that is open at a moment", () => {
  test.each([
    ["2022-06-23T09:59:00+08:00", undefined],
    ["2022-06-23T10:00:00+08:00", "2022-W25"],
    ["2022-06-24T16:59:00+08:00", "2022-W25"],
    ["2022-06-24T17:00:00+08:00", undefined],
  ])("at %s it is %s", (moment, period) => {
    expect(openReminder(new Date(moment), calendar)?.period).toBe(period);
  });

  test("on a Friday it may be Monday's digest that is asked for", () => {
    const mondays = { ...calendar, schedule: { weekday: 1, hour: 9, minute: 0 } };
    expect(openReminder(new Date("2022-06-19T12:00:00+08:00"), mondays)?.period).toBe("2022-W25");
  });
});

describe("quiet hours", () => {
  const quiet = readQuietHours("20:00-08:00");
  test.each([
    ["a working morning", "2022-06-23T08:00:00+08:00", true],
    ["a minute before", "2022-06-23T07:59:00+08:00", false],
    ["the evening before", "2022-06-23T19:59:00+08:00", true],
    ["the evening", "2022-06-23T20:00:00+08:00", false],
    ["midnight", "2022-06-23T00:00:00+08:00", false],
    ["a Saturday", "2022-06-25T10:00:00+08:00", false],
    ["a worked Saturday", "2022-10-08T10:00:00+08:00", true],
    ["a holiday on a weekday", "2022-10-05T10:00:00+08:00", false],
  ])("%s", (_name, moment, expected) => {
    expect(mayDisturb(new Date(moment), quiet, isWorkingDay)).toBe(expected);
  });

  test("may lie within one day, at noon", () => {
    const noon = readQuietHours("12:00-14:00");
    expect(mayDisturb(new Date("2022-06-23T13:00:00+08:00"), noon, isWorkingDay)).toBe(false);
    expect(mayDisturb(new Date("2022-06-23T23:00:00+08:00"), noon, isWorkingDay)).toBe(true);
  });
});
