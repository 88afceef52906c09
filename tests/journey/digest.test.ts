import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { channel, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

/** The trial begins on Friday 17 June 2022 at 9:00; the digest is due at 17:00. */
const FRIDAY_HOUR = "2022-06-17T17:00:20+08:00";

let trial: Trial;
beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.close());

const digests = async (): Promise<Seen[]> =>
  (await trial.messages(sport, channel)).filter(({ metadata }) => metadata?.event_type === "duban_digest");
const run = async (period: string) => {
  const { runs, plan } = trial.duban().services;
  return (await runs.find({ planHash: plan.hash, period, recipient: channel }))?.run;
};
const threadOf = async ({ ts }: Seen): Promise<Seen[]> => trial.replies(sport, channel, ts);

describe("the weekly digest", () => {
  test("is posted to the channel once, on Friday at 17:00, with its period in the metadata", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo("2022-06-17T16:59:00+08:00");
    expect(await digests()).toEqual([]);
    await trial.moveTo(FRIDAY_HOUR);
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    expect(digest?.metadata?.event_payload.key).toMatch(/^[0-9a-f]{12}:2022-W24$/);
    expect(shownText(digest as Seen)).toContain("3/40处（本周+3处");
    expect(shownText(digest as Seen)).not.toContain("补发");
  });

  test("is not posted again when the clock moves on or Duban is started anew", async () => {
    await trial.moveTo(FRIDAY_HOUR);
    await trial.moveTo("2022-06-17T17:02:00+08:00");
    await trial.moveTo("2022-06-19T12:00:00+08:00");
    await trial.restart();
    await trial.duban().tick();
    expect(await digests()).toHaveLength(1);
    await trial.moveTo("2022-06-24T17:00:20+08:00");
    expect((await digests()).map(({ metadata }) => metadata?.event_payload.key)).toEqual([
      expect.stringContaining("2022-W24"),
      expect.stringContaining("2022-W25"),
    ]);
  });

  test("has its parts in the thread, with every task", async () => {
    await trial.moveTo(FRIDAY_HOUR);
    const [digest] = await digests();
    const parts = await threadOf(digest as Seen);
    expect(parts.length).toBeGreaterThan(0);
    const all = JSON.stringify(parts.map(({ blocks }) => blocks));
    for (const task of trial.duban().services.plan.chapters.flatMap(({ tasks }) => tasks))
      expect(all).toContain(task.title);
  });

  test("takes a reply in its thread as a report, and leaves talk there alone", async () => {
    await trial.moveTo(FRIDAY_HOUR);
    const [digest] = await digests();
    const parts = (await threadOf(digest as Seen)).length;
    await trial.say(sport, channel, "大家辛苦了，下周继续", digest?.ts);
    await trial.say(staff, channel, "任务30本周新增3处", digest?.ts);
    await trial.settled();
    const replies = (await threadOf(digest as Seen)).slice(parts);
    expect(replies.map(({ text }) => text)).toEqual([
      "大家辛苦了，下周继续",
      "任务30本周新增3处",
      expect.stringContaining("本次 +3 → 累计 3/40 处"),
    ]);
    const { entries, plan } = trial.duban().services;
    expect(await entries.list(plan.hash)).toMatchObject([{ task: 30, author: staff, source: "thread" }]);
  });

  test("names who reported, not their Slack id", async () => {
    await trial.command(
      staff,
      channel,
      "/progress",
      "2 已印发《关于建立中小学校党组织领导的校长负责制的实施方案》",
    );
    await trial.settled();
    await trial.restart();
    await trial.moveTo(FRIDAY_HOUR);
    const shown = JSON.stringify((await digests())[0]?.blocks);
    expect(shown).toContain("科员");
    expect(shown).not.toContain(staff);
  });

  test("is one, where two processes share the database", async () => {
    const another = await trial.anotherDuban();
    await trial.post("clock", { to: FRIDAY_HOUR });
    await Promise.all([trial.duban().tick(), another.tickAt(FRIDAY_HOUR)]);
    await Promise.all([trial.duban().tick(), another.tickAt("2022-06-17T17:03:00+08:00")]);
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    const places = (await threadOf(digest as Seen)).map(({ metadata }) => metadata?.event_payload.key);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe("a digest whose hour passed while Duban was down", () => {
  test("is sent on return without waiting, marked as late, once", async () => {
    await trial.restart(() => trial.post("clock", { to: "2022-06-17T20:30:00+08:00" }));
    const [digest, ...others] = await trial.until(async () => {
      const found = await digests();
      return found.length > 0 && found;
    });
    expect(others).toEqual([]);
    expect(shownText(digest as Seen)).toContain("补发");
    await trial.duban().tick();
    expect(await digests()).toHaveLength(1);
  });

  test("is skipped after 72 hours, and the next tells its week too", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.restart(() => trial.post("clock", { to: "2022-06-20T17:30:00+08:00" }));
    await trial.duban().tick();
    expect(await digests()).toEqual([]);
    expect(await run("2022-W24")).toMatchObject({ state: "skipped", reason: "not sent within 72 hours" });
    await trial.moveTo("2022-06-24T17:00:20+08:00");
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    expect(shownText(digest as Seen)).toContain("3/40处");
  });
});

describe("a digest that Slack does not take at first", () => {
  test("is there once where the connection was cut after it was stored, and its thread is complete", async () => {
    await trial.fault("chat.postMessage", "reset_after_store");
    await trial.moveTo(FRIDAY_HOUR);
    expect(await run("2022-W24")).toMatchObject({ state: "due", mayBePosted: true });
    await trial.moveTo("2022-06-17T17:05:00+08:00");
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    expect(await run("2022-W24")).toMatchObject({ state: "sent", messageTs: digest?.ts });
    expect((await threadOf(digest as Seen)).length).toBeGreaterThan(0);
  });

  test.each([
    ["reset_before_store", {}],
    ["server_error", {}],
    ["rate_limited", { retry_after: 30 }],
  ])("is sent once in the end after %s", async (fault, more) => {
    await trial.fault("chat.postMessage", fault, more);
    await trial.moveTo(FRIDAY_HOUR);
    expect(await digests()).toEqual([]);
    await trial.moveTo("2022-06-17T17:05:00+08:00");
    expect(await digests()).toHaveLength(1);
    expect(await run("2022-W24")).toMatchObject({ state: "sent" });
  });

  test("is not repeated while the channel cannot be searched", async () => {
    await trial.fault("chat.postMessage", "reset_after_store");
    await trial.fault("conversations.history", "server_error", { times: 2 });
    await trial.moveTo(FRIDAY_HOUR);
    for (const minute of ["05", "15", "40"]) await trial.moveTo(`2022-06-17T17:${minute}:00+08:00`);
    expect(await digests()).toHaveLength(1);
    expect(await run("2022-W24")).toMatchObject({ state: "sent" });
  });

  test("a part of its thread is there once, too", async () => {
    await trial.fault("chat.postMessage", "reset_after_store", { after: 1 });
    await trial.moveTo(FRIDAY_HOUR);
    const [digest] = await digests();
    const places = (await threadOf(digest as Seen)).map(({ metadata }) => metadata?.event_payload.key);
    expect(new Set(places).size).toBe(places.length);
    expect(await run("2022-W24")).toMatchObject({ state: "sent" });
  });

  test("fails with the reason where Duban was taken out of the channel, and Duban lives on", async () => {
    await trial.post("members", { user: "U0ADMIN", channel, member: "U0DUBAN", leave: true });
    await trial.moveTo(FRIDAY_HOUR);
    expect(await run("2022-W24")).toMatchObject({ state: "failed", reason: "not_in_channel" });
    await trial.command(sport, channel, "/plan", "30");
    await trial.settled();
    expect(shownText((await trial.messages(sport, channel)).at(-1) as Seen)).toContain("40处");
  });
});
