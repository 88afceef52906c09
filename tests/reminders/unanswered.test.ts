import { describe, expect, test } from "vitest";
import { newRun, type RunState } from "../../src/digest/runs/run-state.ts";
import type { Reminder, Snooze } from "../../src/reminders/reminder.ts";
import { unansweredReminders } from "../../src/reminders/unanswered.ts";
import { entry } from "../progress/binhai.ts";

/** The reminder of a week to one person, on its Thursday at ten. */
function reminder(period: string, thursday: string, person = "U_LEAD", state: RunState = "sent"): Reminder {
  const askedAt = new Date(`${thursday}T10:00:00+08:00`);
  const key = { planHash: "plan", period, person };
  return { key, tasks: [30], askedAt, run: { ...newRun(askedAt, false), state } };
}
const THREE = [
  reminder("2022-W24", "2022-06-16"),
  reminder("2022-W25", "2022-06-23"),
  reminder("2022-W26", "2022-06-30"),
];
const at = new Date("2022-07-01T17:00:00+08:00");
const reportedOn = (moment: string) => entry(1, { reportedAt: new Date(moment) });
const count = (more: Partial<Parameters<typeof unansweredReminders>[0]> = {}) =>
  unansweredReminders({ reminders: THREE, snoozes: [], ledger: [], at, ...more }).get(30);

describe("reminders left unanswered", () => {
  test("are counted in a row, whatever their order", () => {
    expect(count()).toBe(3);
    expect(count({ reminders: [...THREE].reverse() })).toBe(3);
  });

  test("begin anew after an entry, whoever recorded it", () => {
    expect(count({ ledger: [reportedOn("2022-06-24T09:00:00+08:00")] })).toBe(1);
    expect(count({ ledger: [reportedOn("2022-06-30T10:05:00+08:00")] })).toBeUndefined();
  });

  test("begin anew after a snooze", () => {
    const snooze: Snooze = { period: "2022-W25", person: "U_LEAD", task: 30, until: "2022-06-30", at };
    expect(count({ snoozes: [snooze] })).toBe(1);
  });

  test("count once a period, however many owners were asked", () => {
    const others = THREE.map((each) => ({ ...each, key: { ...each.key, person: "U_HELP" } }));
    expect(count({ reminders: [...THREE, ...others] })).toBe(3);
  });

  test("are those that arrived", () => {
    expect(
      count({ reminders: [...THREE.slice(0, 2), reminder("2022-W26", "2022-06-30", "U_LEAD", "failed")] }),
    ).toBe(2);
  });

  test("are counted as of a moment: what came later is not known then", () => {
    const then = new Date("2022-06-24T17:00:00+08:00");
    expect(count({ at: then })).toBe(2);
    expect(count({ at: then, ledger: [reportedOn("2022-06-25T09:00:00+08:00")] })).toBe(2);
  });

  test("an entry that was voided answers nothing", () => {
    const voided = { by: "U_LEAD", at: new Date("2022-06-30T11:00:00+08:00"), why: "undo button" };
    expect(count({ ledger: [{ ...reportedOn("2022-06-30T10:05:00+08:00"), voided }] })).toBe(3);
  });
});
