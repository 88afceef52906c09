import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { alex, channel, foreignChannel, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

let trial: Trial;
let thread: string;
beforeAll(async () => {
  trial = await startTrial();
});
beforeEach(async () => {
  thread = await trial.say(sport, channel, "@督办 任务30的目标是什么？");
  await trial.settled();
});
afterAll(() => trial.close());

const ledger = (): Promise<Entry[]> => {
  const { entries, plan } = trial.duban().services;
  return entries.list(plan.hash);
};

/** Says something in the thread without a mention, and gives what Duban says to it. */
async function inPassing(text: string, user = staff): Promise<Seen[]> {
  const ts = await trial.say(user, channel, text, thread);
  await trial.settled();
  return (await trial.replies(user, channel, thread)).filter((reply) => reply.ts > ts);
}

describe("talk among people in a thread where Duban answered stays without a reply", () => {
  test.each([
    "好的",
    "收到，谢谢",
    "👍",
    "辛苦了",
    "我看看",
    "下午谁有空去现场看看？",
    "你吃饭了吗？",
    "这个进度有点慢啊",
    "我明天去场地核实一下",
    "@科员 你们那边怎么样",
    "争取下周再建3处",
    "哈哈哈",
    "OK, will check",
    "thanks everyone",
    "can you call me this afternoon?",
    "sounds good to me",
  ])("%s", async (text) => {
    const before = await ledger();
    expect(await inPassing(text)).toEqual([]);
    expect(await ledger()).toEqual(before);
  });

  test("and leaves what the thread is about as it was", async () => {
    await inPassing("晚上校园安全的会几点开？");
    const [reply] = await inPassing("那31呢？");
    expect(shownText(reply as Seen)).toContain("35项次");
  });
});

describe("what is said in passing is taken up where it is meant for the plan", () => {
  test.each([
    ["原文呢？", "满足群众对健身场地的需求"],
    ["那31呢？", "35项次"],
    ["任务32要培训多少人？", "200名"],
    ["and task 28?", "50"],
  ])("a follow-up question is answered: %s", async (text, said) => {
    const replies = await inPassing(text);
    expect(replies.map(shownText)).toEqual([expect.stringContaining(said)]);
  });

  test("a figure for the thread's task is recorded", async () => {
    const [receipt] = await inPassing("本周新增2处");
    expect(shownText(receipt as Seen)).toContain("本次 +2");
    expect((await ledger()).at(-1)).toMatchObject({ task: 30, amount: 2, source: "thread", author: staff });
  });
});

describe("nothing is said", () => {
  const countIn = async (place: string): Promise<number> => (await trial.messages(staff, place)).length;
  /** A question after what must stay unanswered: once it is answered, what came before was dealt with too. */
  const sentinel = async (): Promise<void> => {
    await trial.say(staff, channel, "@督办 任务1");
    await trial.settled();
  };

  test("in a thread that Duban has no part in", async () => {
    const ts = await trial.say(staff, channel, "大家看一下任务30的进度");
    await trial.say(sport, channel, "任务30本周新增1处？", ts);
    await sentinel();
    expect(await trial.replies(staff, channel, ts)).toHaveLength(1);
  });

  test("to a message in the channel that does not mention Duban", async () => {
    const before = await ledger();
    const ts = await trial.say(staff, channel, "任务30本周新增3处");
    await sentinel();
    expect(await trial.replies(staff, channel, ts)).toEqual([]);
    expect(await ledger()).toEqual(before);
  });

  test("in a channel where Duban is no member", async () => {
    const before = await countIn(foreignChannel);
    await trial.say(staff, foreignChannel, "@督办 任务30的目标是什么");
    await sentinel();
    expect(await countIn(foreignChannel)).toBe(before + 1);
  });

  test("to what bots say, Duban's own messages among them", async () => {
    const { webApi, botToken } = trial.workspace;
    const client = new WebClient(botToken, { slackApiUrl: webApi });
    const { ts } = await client.chat.postMessage({ channel, text: "<@U0DUBAN> 任务30本周新增3处" });
    const before = await ledger();
    await client.chat.postMessage({ channel, thread_ts: thread, text: "任务30本周新增3处" });
    await sentinel();
    expect(await trial.replies(staff, channel, String(ts))).toEqual([]);
    expect(await trial.replies(staff, channel, thread)).toHaveLength(2);
    expect(await ledger()).toEqual(before);
  });

  test("when a message is edited or deleted", async () => {
    const ts = await trial.say(alex, channel, "@督办 what are the targets for task 30?");
    await trial.settled();
    await trial.post("messages/edit", {
      user: alex,
      channel,
      ts,
      text: "@督办 what are the targets for task 31?",
    });
    await trial.settled();
    expect(await trial.replies(alex, channel, ts)).toHaveLength(1);
    await trial.post("messages/delete", { user: alex, channel, ts });
    await sentinel();
    expect(await trial.replies(alex, channel, ts)).toHaveLength(1);
  });
});
