import { beforeEach, describe, expect, it } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { createPastFacts } from "../../src/database/runs/past-facts.ts";
import { beginDue } from "../../src/digest/runs/run-begin.ts";
import { TOO_LATE } from "../../src/digest/runs/run-state.ts";
import type { Subscription } from "../../src/digest/subscriptions/subscription.ts";
import type { Services } from "../../src/services.ts";
import { openTestServices } from "../support/services.ts";

const FRIDAY = { weekday: 5, hour: 17, minute: 0 };
const WEDNESDAY = { weekday: 3, hour: 17, minute: 0 };
const shanghai = (time: string): Date => new Date(`${time}+08:00`);

let now: Date;
let waited: number[];
let computed: string[];
let services: Services;
beforeEach(async () => {
  now = shanghai("2022-06-20T09:00:00");
  waited = [];
  computed = [];
  services = await openTestServices({ now: () => now });
  await services.administration.enact(
    [{ kind: "assigned", tasks: [30], owners: ["U0OWNER"], department: null }],
    "U0ADMIN",
  );
});

function subscribed(recipient: string, more: Partial<Subscription> = {}): Subscription {
  const since = shanghai("2022-06-01T09:00:00");
  return {
    recipient,
    schedule: FRIDAY,
    language: "zh",
    state: "active",
    since,
    changedBy: "U0ADMIN",
    changedAt: since,
    ...more,
  };
}

/** Begins what is due at a moment in Shanghai; gives how many runs were begun. */
async function beginAt(moment: string, subscriptions: Subscription[]): Promise<number> {
  now = shanghai(moment);
  const { plan, runs, digests } = services;
  return beginDue(
    {
      planHash: plan.hash,
      runs,
      digests: {
        of(period) {
          computed.push(period.key);
          return digests.of(period);
        },
      },
      days: { isWorkingDay, calendarKnown },
      now: () => now,
      wait: async (milliseconds) => void waited.push(milliseconds),
    },
    subscriptions,
  );
}

const find = async (recipient: string, period: string) =>
  services.runs.find({ planHash: services.plan.hash, period, recipient });
const factsOf = async (recipient: string, period: string) =>
  services.runs.frozen((await find(recipient, period))?.frozenId ?? "");

describe("what has fallen due", () => {
  const channel = subscribed("C0ALL", { since: shanghai("2022-06-17T17:00:00") });

  it("is begun for all subscriptions at once, from facts that are computed once", async () => {
    const all = [channel, ...["U1", "U2", "U3"].map((id) => subscribed(id, { since: channel.since }))];
    expect(await beginAt("2022-06-24T17:01:00", all)).toBe(4);
    expect(await beginAt("2022-06-24T17:02:00", all)).toBe(0);
    expect(computed).toEqual(["2022-W25"]);
    expect(await find("U2", "2022-W25")).toMatchObject({
      run: { state: "due", late: false, due: shanghai("2022-06-24T17:00:00") },
    });
  });

  it("waits some seconds after the hour, for what was acknowledged at the last moment", async () => {
    await beginAt("2022-06-24T17:00:01", [channel]);
    expect(waited).toEqual([4_000]);
    expect(computed).toEqual(["2022-W25"]);
  });

  it("takes an entry of the hour itself and leaves one of a second later to the next", async () => {
    const report = async (text: string, time: string): Promise<void> => {
      const at = shanghai(time);
      const place = { channel: null, messageTs: null, permalink: null };
      const said = { text, person: "U0OWNER", source: "command" as const, ...place, key: time, at };
      now = at;
      await services.ledger.record(said, await services.ledger.read(said));
    };
    await report("任务30本周新增3处", "2022-06-24T17:00:00");
    await report("任务30本周新增2处", "2022-06-24T17:00:01");
    await beginAt("2022-06-24T17:00:20", [channel]);
    await beginAt("2022-07-01T17:00:20", [channel]);
    const gained = async (period: string) =>
      (await factsOf("C0ALL", period))?.quantities.find(({ task }) => task === 30)?.gained;
    expect([await gained("2022-W25"), await gained("2022-W26")]).toEqual([3, 2]);
  });

  it("is not begun for a paused or ended subscription", async () => {
    const none = [
      { ...channel, state: "paused" as const },
      subscribed("C0OLD", { state: "ended", since: channel.since }),
    ];
    expect(await beginAt("2022-06-24T17:01:00", none)).toBe(0);
    expect(computed).toEqual([]);
  });

  it("is marked late when begun after its hour, and skipped after 72 hours", async () => {
    const both = [subscribed("C0ALL", { since: shanghai("2022-06-17T16:00:00") })];
    expect(await beginAt("2022-06-26T09:00:00", both)).toBe(2);
    expect((await find("C0ALL", "2022-W24"))?.run).toMatchObject({ state: "skipped" });
    expect((await find("C0ALL", "2022-W25"))?.run).toMatchObject({ state: "due", late: true });
  });

  it("is not begun by default for somebody who owns nothing, and is for an owner", async () => {
    const defaults = { since: channel.since, changedBy: null };
    const people = [subscribed("U0OWNER", defaults), subscribed("U0GUEST", defaults), subscribed("U0ASKED")];
    await beginAt("2022-06-24T17:01:00", people);
    expect(await find("U0OWNER", "2022-W25")).not.toBeNull();
    expect(await find("U0GUEST", "2022-W25")).toBeNull();
    expect(await find("U0ASKED", "2022-W25")).not.toBeNull();
  });
});

describe("earlier digests", () => {
  it("are one a week, those of the same hour, where recipients have different hours", async () => {
    const since = shanghai("2022-06-06T09:00:00");
    const both = [subscribed("C0ALL", { since }), subscribed("C0EARLY", { since, schedule: WEDNESDAY })];
    for (const day of ["08", "10", "15", "17", "22", "24"]) await beginAt(`2022-06-${day}T17:00:20`, both);
    const newest = await factsOf("C0ALL", "2022-W25");
    const past = createPastFacts(services.database);
    const before = newest && (await past(newest.plan.hash, newest.period, 12));
    expect(before?.map(({ period }) => [period.key, period.cutOff])).toEqual([
      ["2022-W24", shanghai("2022-06-17T17:00:00").toISOString()],
      ["2022-W23", shanghai("2022-06-10T17:00:00").toISOString()],
    ]);
  });
});

describe("what a digest tells", () => {
  it("to those whose last one was skipped is more than to the others, each from facts of its own", async () => {
    const steady = subscribed("C0STEADY", { since: shanghai("2022-06-10T17:00:00") });
    const missed = subscribed("C0MISSED", { since: shanghai("2022-06-10T17:00:00") });
    await beginAt("2022-06-17T17:01:00", [steady, missed]);
    await services.runs.skipUnposted(services.plan.hash, "C0MISSED", TOO_LATE);
    await beginAt("2022-06-24T17:01:00", [steady, missed]);
    expect((await factsOf("C0STEADY", "2022-W25"))?.period.covers).toEqual(["2022-W25"]);
    expect((await factsOf("C0MISSED", "2022-W25"))?.period).toMatchObject({
      covers: ["2022-W24", "2022-W25"],
      firstDay: "2022-06-13",
    });
  });

  it("after a change of schedule begins where the last one ended: nothing is lost, nothing told twice", async () => {
    const before = subscribed("C0ALL", { since: shanghai("2022-06-10T17:00:00") });
    await beginAt("2022-06-17T17:01:00", [before]);
    await beginAt("2022-06-22T17:01:00", [{ ...before, schedule: WEDNESDAY }]);
    expect((await factsOf("C0ALL", "2022-W25"))?.period).toMatchObject({
      after: "2022-06-17T09:00:00.000Z",
      cutOff: "2022-06-22T09:00:00.000Z",
    });
  });

  it("of one week goes out once, also where its day is moved to later in the same week", async () => {
    const before = subscribed("C0ALL", { schedule: WEDNESDAY, since: shanghai("2022-06-17T17:00:00") });
    expect(await beginAt("2022-06-22T17:01:00", [before])).toBe(1);
    expect(await beginAt("2022-06-24T17:01:00", [{ ...before, schedule: FRIDAY }])).toBe(0);
    expect(await beginAt("2022-07-01T17:01:00", [{ ...before, schedule: FRIDAY }])).toBe(1);
    expect((await factsOf("C0ALL", "2022-W26"))?.period.after).toBe("2022-06-22T09:00:00.000Z");
  });
});
