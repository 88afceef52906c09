import { describe, expect, test } from "vitest";
import type { Lifecycle } from "../../src/progress/entries/entry.ts";
import { standingOf, type TaskStanding } from "../../src/progress/standing/standing.ts";
import { type Asking, tasksToAsk } from "../../src/reminders/owed.ts";
import { entry, targets, task } from "../progress/binhai.ts";

const AFTER = new Date("2022-06-17T17:00:00+08:00");
const asking: Asking = {
  reminder: {
    period: "2022-W25",
    due: new Date("2022-06-23T10:00:00+08:00"),
    digestDue: new Date("2022-06-24T17:00:00+08:00"),
    after: AFTER,
  },
  today: "2022-06-23",
  begun: "2022-03-01",
  cadence: 7,
  snoozes: [],
  ownersThen: () => ["U_LEAD", "U_HELP"],
};
type Reported = Parameters<typeof entry>[1];

/** Task 30 with entries reported at the given moments. */
function standing(reported: Reported[] = [], owners = ["U_LEAD", "U_HELP"]): TaskStanding {
  const entries = reported.map((each, place) => entry(place + 1, each));
  return standingOf(task(30), targets, entries, { asOf: "2022-06-23", year: 2022, owners });
}
const at = (moment: string): Reported => ({ reportedAt: new Date(moment), asOf: moment.slice(0, 10) });
const asked = (of: TaskStanding, more: Partial<Asking> = {}) =>
  Object.fromEntries(tasksToAsk([of], { ...asking, ...more }));

describe("who is asked of a task", () => {
  test("owner and co-owners alike, where nobody has reported since the digest before", () => {
    const old = standing([at("2022-06-17T16:59:00+08:00")]);
    expect(asked(old)).toEqual({ U_LEAD: [30], U_HELP: [30] });
  });

  test("nobody, where anybody has", () => {
    expect(asked(standing([at("2022-06-17T17:01:00+08:00")]))).toEqual({});
  });

  test("nobody, where the task has no owner", () => {
    expect(asked(standing([], []))).toEqual({});
  });

  test.each<Lifecycle>(["done", "paused", "cancelled", "in_review"])(
    "nobody, where it is %s",
    (lifecycle) => {
      const said = {
        kind: "lifecycle",
        lifecycle,
        targetId: null,
        amount: null,
        ...at("2022-06-01T09:00:00+08:00"),
      };
      expect(asked(standing([said as Reported]))).toEqual({});
    },
  );

  test("only those who answered for it when the reminder fell due, and still do", () => {
    expect(asked(standing([], ["U_NEW", "U_LEAD"]))).toEqual({ U_LEAD: [30] });
  });

  test("not who put it off until later; a co-owner all the same", () => {
    const put = { period: "2022-W24", person: "U_LEAD", task: 30, at: AFTER };
    expect(asked(standing(), { snoozes: [{ ...put, until: "2022-06-24" }] })).toEqual({ U_HELP: [30] });
    expect(asked(standing(), { snoozes: [{ ...put, until: "2022-06-23" }] })).toEqual({
      U_LEAD: [30],
      U_HELP: [30],
    });
  });

  test("by a longer cadence, only when that is over since the last report or the plan's beginning", () => {
    const monthly = { cadence: 30 };
    expect(asked(standing([at("2022-06-01T09:00:00+08:00")]), monthly)).toEqual({});
    expect(asked(standing([at("2022-05-24T09:00:00+08:00")]), monthly)).not.toEqual({});
    expect(asked(standing(), { ...monthly, begun: "2022-06-10" })).toEqual({});
    expect(asked(standing(), monthly)).not.toEqual({});
  });

  test("again, where the only report was voided", () => {
    const voided = { by: "U_LEAD", at: AFTER, why: "undo button" };
    expect(asked(standing([{ ...at("2022-06-20T09:00:00+08:00"), voided }]))).not.toEqual({});
  });
});
