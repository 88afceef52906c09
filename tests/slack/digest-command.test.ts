import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  admin,
  alex,
  channel,
  dmOf,
  foreignChannel,
  sport,
  staff,
  startTrial,
  type Trial,
} from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.command(sport, channel, "/progress", "30 本周新增3处");
  await trial.settled();
});
afterAll(() => trial.close());

/** Gives a command and the reply to it: the only one, and seen by the writer alone. */
async function ask(user: string, place: string, text: string): Promise<Seen> {
  const before = (await trial.messages(user, place)).length;
  await trial.command(user, place, "/digest", text);
  await trial.settled();
  const [reply, ...others] = (await trial.messages(user, place)).slice(before);
  expect(others).toEqual([]);
  expect(reply?.is_ephemeral).toBe(true);
  return reply as Seen;
}
const said = async (user: string, place: string, text: string): Promise<string> =>
  shownText(await ask(user, place, text));

describe("/digest without words, and preview,", () => {
  test("shows the running week's, and points at its button for what it leaves out", async () => {
    for (const words of ["", "预览"]) {
      const shown = await said(sport, channel, words);
      expect(shown).toContain("3/40处");
      expect(shown).toContain("见“查看全部任务”");
      expect(shown).not.toContain("消息列");
    }
  });

  test("in the language that is asked for, else the reader's", async () => {
    expect(await said(sport, channel, "en")).toContain("under “Show all tasks”");
    expect(await said(alex, channel, "preview")).toContain("weekly digest");
  });
});

describe("who may", () => {
  test("subscribe a channel: a member, also from another channel", async () => {
    expect(await said(sport, channel, "订阅 周四17:00 #体育科")).toBe(
      "已为 #体育科 订阅周报：每周四17:00，中文。\n下一期：6月23日17:00",
    );
  });

  test("not somebody outside it; an administrator may", async () => {
    expect(await said(alex, channel, "pause #体育科")).toContain("You are not in");
    expect(await said(admin, channel, "暂停 #体育科")).toContain("已暂停");
    expect(await said(admin, channel, "恢复 #体育科")).toContain("已恢复");
  });

  test("not where Duban cannot post, and is told how to bring it there", async () => {
    expect(await said(sport, foreignChannel, "订阅")).toContain("/invite @督办");
  });

  test("not a channel that is not there", async () => {
    expect(await said(sport, channel, "订阅 #没有的频道")).toContain("找不到频道#没有的频道");
  });

  test("decide for somebody else: administrators only", async () => {
    expect(await said(sport, channel, "订阅 @科员")).toContain("只有管理员可以替别人");
    expect(await said(admin, channel, "订阅 @科员")).toContain("已为科员订阅周报");
    expect(await said(staff, channel, "退订 我")).toContain("已退订您的周报");
  });
});

describe("a subscription", () => {
  test("is for the writer in a direct message, in their language", async () => {
    expect(await said(alex, dmOf(alex), "subscribe")).toBe(
      "Subscribed: the digest goes to you, Fridays at 17:00, in English.\nNext: 17:00 on 17 June",
    );
  });

  test("is changed by subscribing again, and what was not named stays", async () => {
    expect(await said(alex, dmOf(alex), "subscribe weekly Thu 9:30 zh")).toContain(
      "Changed: the digest goes to you, Thursdays at 09:30, in Chinese.",
    );
    expect(await said(alex, dmOf(alex), "subscribe en")).toContain("Thursdays at 09:30, in English");
    expect(await said(alex, dmOf(alex), "subscribe")).toContain("gets it already");
  });

  test("that is not there cannot be paused, and the reply says how to make one", async () => {
    expect(await said(staff, channel, "暂停 我")).toContain("没有订阅周报。要订阅，请写");
  });

  test("is not made from words that cannot be read, and the reply says which and how to write them", async () => {
    expect(await said(alex, channel, "subscribe tomorrow")).toContain("I do not understand “tomorrow”.");
    expect(await said(sport, channel, "订阅 每周五25:00")).toContain("没有这个时间。请写成");
    expect(await said(sport, channel, "乱写 <!channel>")).toContain("看不懂“乱写 &lt;!channel&gt;”。");
  });
});

describe("another period is shown by its words", () => {
  test("a month as far as it has come, with its report as a document", async () => {
    const shown = await ask(sport, channel, "本月");
    expect(shownText(shown)).toContain("月报 2022年6月");
    expect(shownText(shown)).toContain("3/40处");
    expect(buttonsOf(shown).map(({ text }) => text?.text)).toContain("6月月报（Word）");
    const half = await ask(alex, channel, "H1");
    expect(shownText(half)).toContain("half-year report for the first half of 2022");
    expect(buttonsOf(half).map(({ text }) => text?.text)).toContain("First half report (Word)");
  });

  test("a week that no digest was sent of, by the ledger as it was then, and its table too", async () => {
    const shown = await ask(sport, channel, "上周");
    expect(shownText(shown)).toContain("第22期");
    expect(shownText(shown)).not.toContain("3/40处");
    const before = (await trial.messages(sport, channel)).length;
    await trial.press(sport, shown, "digest_show_all");
    await trial.settled();
    expect(JSON.stringify((await trial.messages(sport, channel)).slice(before))).not.toContain("3/40处");
  });

  test("one that has not begun is said to have nothing yet", async () => {
    expect(await said(alex, channel, "W39")).toContain("begins on 26 September");
  });
});

describe("after digests went out", () => {
  beforeAll(async () => {
    await trial.moveTo("2022-06-17T17:00:20+08:00");
    await trial.command(sport, channel, "/progress", "30 本周新增5处");
    await trial.settled();
    await trial.moveTo("2022-06-24T17:00:20+08:00");
  }, 60_000);

  test("status tells a member of their channels and themselves, and nothing of others", async () => {
    const shown = await said(sport, channel, "状态");
    expect(shown).toContain("*#督办*：每周五17:00，中文，默认订阅\n下一期：7月1日17:00");
    expect(shown).toContain("上一期：2022-W25，6月24日17:00已发");
    expect(shown).toContain("*#体育科*：每周四17:00，中文");
    expect(shown).not.toContain("Alex");
    expect(await said(alex, channel, "status")).not.toContain("体育科");
    expect(await said(alex, channel, "status")).toContain("*My digest*: Thursdays at 09:30, in English");
  });

  test("history lists them, and a button shows one exactly as it was, though the ledger has gone on", async () => {
    const list = await ask(sport, channel, "往期");
    expect(shownText(list)).toMatch(/6月20日—6月26日（2022-W25）.*\n[\s\S]*6月13日—6月19日（2022-W24）/);
    const posted = (await trial.messages(sport, channel)).find(({ metadata }) =>
      String(metadata?.event_payload.key).endsWith("2022-W24"),
    );
    const again = await ask(sport, channel, "往期 2022-W24");
    expect(again.text).toBe(posted?.text);
    expect(shownText(again)).toBe(shownText(posted as Seen));
    expect(shownText(again)).toContain("3/40处");
  });

  test("the table of a past digest is that of its time", async () => {
    const again = await ask(sport, channel, "history 2022-W24");
    const before = (await trial.messages(sport, channel)).length;
    await trial.press(sport, again, "digest_show_all");
    await trial.settled();
    const shown = JSON.stringify((await trial.messages(sport, channel)).slice(before));
    expect(shown).toContain("3/40处");
    expect(shown).not.toContain("8/40处");
    expect(buttonsOf(again).map(({ action_id }) => action_id)).toContain("digest_show_all");
  });

  test("one is shown by the words for it too, as it was sent", async () => {
    expect(await said(sport, channel, "上周")).toContain("3/40处");
    expect(shownText(await ask(sport, channel, "往期 第23期"))).toBe(await said(sport, channel, "往期 W24"));
  });

  test("a week without one is said to have none", async () => {
    expect(await said(alex, channel, "history 2022-W20")).toBe(
      "No digest was sent for 2022-W20. `/digest history` lists those that were; `/digest 2022-W20` shows it by the ledger.",
    );
  });
});
