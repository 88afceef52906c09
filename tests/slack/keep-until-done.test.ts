import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOST_AFTER_MS, MOST_TRIES } from "../../src/conversation/received.ts";
import { channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";

let trial: Trial;
beforeEach(async () => {
  trial = await startTrial({ digest: false });
});
afterEach(() => trial.close());

const kept = () => trial.duban().services.database.client.received.findMany();
const recorded = async () => {
  const { entries, plan } = trial.duban().services;
  return (await entries.list(plan.hash)).map(({ text }) => text);
};
const later = async (milliseconds: number): Promise<void> =>
  trial.moveTo(new Date(trial.workspace.now().getTime() + milliseconds).toISOString());

/** What a Duban leaves that was killed right after Slack was told that a direct message arrived. */
async function leaveBehind(text: string, tries = 0): Promise<void> {
  await trial.say(sport, dmOf(sport), "谢谢");
  await trial.settled();
  const { ts } = (await trial.messages(sport, dmOf(sport))).filter(({ user }) => user === sport).at(-1) ?? {};
  const event = { type: "message", channel: dmOf(sport), channel_type: "im", user: sport, text, ts };
  const body = { type: "event_callback", team_id: "T0BINHAI", event_id: "Ev0LOST", event_time: 1, event };
  const { database } = trial.duban().services;
  await database.client.claim.deleteMany();
  await database.client.received.create({
    data: { id: "lost", body: JSON.stringify(body), takenAt: trial.workspace.now(), tries },
  });
}

describe("what Slack was told has arrived", () => {
  test("is kept no longer than until it is dealt with", async () => {
    await trial.say(sport, channel, "@督办 任务30本周新增3处");
    await trial.command(sport, channel, "/progress", "30 新增1处");
    await trial.settled();
    expect(await recorded()).toHaveLength(2);
    await trial.until(async () => (await kept()).length === 0);
  });

  test("is kept before Slack is told so", async () => {
    const seen: number[] = [];
    const { received } = trial.duban().services;
    const keep = received.keep;
    received.keep = async (...kept) => {
      const { deliveries } = await trial.get("deliveries");
      seen.push(deliveries.filter(({ state }: { state: string }) => state === "acknowledged").length);
      return keep(...kept);
    };
    await trial.say(sport, dmOf(sport), "任务30本周新增3处");
    await trial.settled();
    expect(seen).toEqual([0]);
  });

  test("is dealt with by whoever comes after a kill, once it is surely lost", async () => {
    await leaveBehind("任务30本周新增2处（丢下）");
    await later(LOST_AFTER_MS - 20_000);
    expect(await recorded()).toEqual([]);
    await later(30_000);
    await trial.settled();
    expect(await recorded()).toEqual(["任务30本周新增2处（丢下）"]);
    await later(LOST_AFTER_MS + 1000);
    expect([await recorded(), await kept()]).toEqual([["任务30本周新增2处（丢下）"], []]);
  });

  test("is given up after some tries, for it may be what ends the process", async () => {
    await leaveBehind("任务30本周新增2处（致命）", MOST_TRIES);
    await later(LOST_AFTER_MS + 1000);
    expect([await recorded(), await kept()]).toEqual([[], []]);
    expect(trial.log.map(({ msg }) => msg)).toContain("a delivery could not be dealt with and is given up");
  });

  test("is answered all the same where it cannot be kept", async () => {
    const { received } = trial.duban().services;
    received.keep = () => Promise.reject(new Error("the disk is full"));
    await trial.say(sport, dmOf(sport), "任务30本周新增3处");
    await trial.settled();
    expect(await recorded()).toHaveLength(1);
  });

  test("talk of other apps is not kept", async () => {
    const { received } = trial.duban().services;
    const bodies: object[] = [];
    received.keep = async (_, body) => void bodies.push(body);
    await trial.say(sport, channel, "大家下午好");
    await trial.say(sport, channel, "@督办 任务31的目标是什么");
    await trial.settled();
    expect(JSON.stringify(bodies)).not.toContain("B0DUBAN");
    expect(bodies.length).toBeGreaterThan(0);
  });
});
