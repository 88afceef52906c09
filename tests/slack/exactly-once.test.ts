import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterEach(async () => {
  await fetch(new URL("/workspace/faults", trial.workspace.page), { method: "DELETE" });
});
afterAll(() => trial.close());

const recorded = async (text: string) => {
  const { entries, plan } = trial.duban().services;
  return (await entries.list(plan.hash)).filter((entry) => entry.text.includes(text));
};
const repliesTo = async (ts: string): Promise<Seen[]> => {
  await trial.settled();
  return trial.replies(sport, channel, ts);
};

describe("what Slack delivers more than once", () => {
  test("an event whose acknowledgement was lost records once and is answered once", async () => {
    await trial.fault("event", "drop_acknowledgement", { times: 3 });
    const ts = await trial.say(sport, channel, "@督办 任务30本周新增1处（重发）");
    await trial.until(async () => {
      const { deliveries } = await trial.get("deliveries");
      return deliveries.some(({ attempts }: { attempts: object[] }) => attempts.length > 1);
    });
    expect(await repliesTo(ts)).toHaveLength(1);
    expect(await recorded("重发")).toHaveLength(1);
  });

  test("an event delivered twice at once records once and is answered once", async () => {
    await trial.fault("event", "deliver_twice", { times: 2 });
    const ts = await trial.say(sport, channel, "@督办 任务30本周新增1处（两份）");
    expect(await repliesTo(ts)).toHaveLength(1);
    expect(await recorded("两份")).toHaveLength(1);
  });

  test("a question delivered twice is answered once", async () => {
    await trial.fault("event", "deliver_twice", { times: 2 });
    const ts = await trial.say(sport, channel, "@督办 任务31的目标是什么");
    expect(await repliesTo(ts)).toHaveLength(1);
  });

  test("a command delivered twice records once and is answered once", async () => {
    const before = (await trial.messages(sport, channel)).length;
    await trial.fault("command", "deliver_twice");
    await trial.command(sport, channel, "/progress", "30 新增1处（命令两份）");
    await trial.settled();
    expect(await recorded("命令两份")).toHaveLength(1);
    expect((await trial.messages(sport, channel)).slice(before)).toHaveLength(1);
  });

  test("a click delivered twice records once", async () => {
    const ts = await trial.say(sport, channel, "@督办 任务32完成5名（点击）");
    const [card] = await repliesTo(ts);
    await trial.fault("interaction", "deliver_twice");
    await trial.press(sport, card as Seen, "decide_delta");
    expect(await repliesTo(ts)).toHaveLength(1);
    expect(await recorded("点击")).toHaveLength(1);
  });

  test("the same words said again are another report", async () => {
    for (let count = 0; count < 2; count++) {
      await trial.say(sport, channel, "@督办 任务30本周新增1处（又说）");
      await trial.settled();
    }
    expect(await recorded("又说")).toHaveLength(2);
  });
});

describe("a reply that Slack does not take at first is there once in the end", () => {
  test.each([
    ["an error of Slack's", "server_error", { times: 2 }],
    ["a connection cut before the message was stored", "reset_before_store", { times: 2 }],
    ["a connection cut after the message was stored", "reset_after_store", {}],
    ["a rate limit", "rate_limited", { retry_after: 1 }],
    ["a slow answer", "slow", { delay_ms: 700 }],
  ])("after %s", async (_, fault, more) => {
    await trial.fault("chat.postMessage", fault, more);
    const ts = await trial.say(sport, channel, `@督办 任务30本周新增1处（${fault}）`);
    const replies = await repliesTo(ts);
    expect(replies).toHaveLength(1);
    expect(shownText(replies[0] as Seen)).toContain("本次 +1");
    expect(await recorded(fault)).toHaveLength(1);
  });

  test("where many ask at once in a channel that takes a message a second", async () => {
    const busy = await startTrial({ rateLimited: true });
    const asked = await Promise.all(
      Array.from({ length: 7 }, (_, place) => busy.say(sport, channel, `@督办 任务${place + 1}`)),
    );
    await busy.settled();
    const counts = await Promise.all(
      asked.map(async (ts) => (await busy.replies(sport, channel, ts)).length),
    );
    expect(counts).toEqual(asked.map(() => 1));
    expect(busy.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    await busy.close();
  });

  test("in a direct message too, where the channel's history is searched", async () => {
    await trial.fault("chat.postMessage", "reset_after_store");
    const ts = await trial.say(sport, dmOf(sport), "任务31的目标是什么");
    await trial.settled();
    const after = (await trial.messages(sport, dmOf(sport))).filter((each) => each.ts > ts);
    expect(after).toHaveLength(1);
  });

  test("nothing is posted again while the search for it fails", async () => {
    await trial.fault("chat.postMessage", "reset_after_store");
    await trial.fault("conversations.replies", "server_error", { times: 2 });
    const ts = await trial.say(sport, channel, "@督办 任务28的目标是什么");
    expect(await repliesTo(ts)).toHaveLength(1);
  });

  test("without the person's name and the link, where Slack does not give them", async () => {
    await trial.fault("users.info", "server_error", { times: 3 });
    await trial.fault("chat.getPermalink", "server_error");
    const ts = await trial.say(sport, channel, "@督办 任务30本周新增1处（无链接）");
    expect(await repliesTo(ts)).toHaveLength(1);
    expect(await recorded("无链接")).toMatchObject([{ permalink: null }]);
  });
});
