import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { beginAnew } from "../support/begin-anew.ts";
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
});
afterAll(() => trial.close());
beforeEach(() => beginAnew(trial));

const ledger = (): Promise<Entry[]> => {
  const { entries, plan } = trial.duban().services;
  return entries.list(plan.hash);
};

/** What stands new in the channel after a command, as its sender sees it. */
async function progress(user: string, text: string, place = channel): Promise<Seen[]> {
  const before = (await trial.messages(user, place)).length;
  await trial.command(user, place, "/progress", text);
  await trial.settled();
  return (await trial.messages(user, place)).slice(before);
}

async function mention(user: string, text: string): Promise<Seen> {
  const ts = await trial.say(user, channel, `@督办 ${text}`);
  await trial.settled();
  const replies = await trial.replies(user, channel, ts);
  expect(replies).toHaveLength(1);
  return replies[0] as Seen;
}

async function press(user: string, message: Seen, action: string | RegExp): Promise<void> {
  await trial.press(user, message, action);
  await trial.settled();
}

/** A message as it stands now. */
async function now(message: Seen, user = sport): Promise<Seen> {
  const among =
    message.thread_ts === undefined
      ? await trial.messages(user, message.channel)
      : await trial.replies(user, message.channel, message.thread_ts);
  return among.find(({ ts }) => ts === message.ts) as Seen;
}

describe("/progress", () => {
  test("records once and says to all what it changed", async () => {
    const [receipt, ...others] = await progress(sport, "30 本周新增3处");
    expect(others).toEqual([]);
    expect(receipt?.is_ephemeral).toBeFalsy();
    expect(shownText(receipt as Seen)).toContain("本次 +3 → 累计 3/40 处 (7.5%)");
    expect(await ledger()).toMatchObject([
      { task: 30, kind: "delta", amount: 3, author: sport, source: "command", voided: null },
    ]);
  });

  test("in English answers in English", async () => {
    await progress(alex, "30 12 so far");
    const [receipt] = await progress(alex, "30 3 more sites this week");
    expect(shownText(receipt as Seen)).toContain("+3 → 15/40 sports facilities (37.5%)");
    expect(buttonsOf(receipt as Seen).map(({ text }) => text?.text)).toContain("Undo");
  });

  test.each([
    ["", "请先写任务编号，再写进展"],
    ["30", "/progress 30 本周新增1处"],
    ["99 新增3处", "没有任务99，任务编号是 1–32，没有记录"],
    ["30 新增3人", "单位不符"],
    ["30 完成了吗？", "没有读出已完成的进展"],
    ["30 下周再建3处", "没有读出已完成的进展"],
    ["99 3 more", "There is no task 99"],
    ["30 3 more people", "The unit does not fit: the target of task 30 is 40 sports facilities"],
  ])("%j records nothing and says how to write it", async (text, said) => {
    const shown = await progress(sport, text);
    expect(shown.map(({ is_ephemeral }) => is_ephemeral)).toEqual([true]);
    expect(shown.map(shownText)).toEqual([expect.stringContaining(said)]);
    expect(await ledger()).toEqual([]);
  });

  test("works where Duban is no member", async () => {
    const shown = await progress(sport, "30 本周新增3处", foreignChannel);
    expect(shown.map(shownText)).toEqual([expect.stringContaining("3/40")]);
    expect(await ledger()).toHaveLength(1);
  });
});

describe("a message", () => {
  test.each([
    ["任务30本周新增3处", "本次 +3 → 累计 3/40 处 (7.5%)"],
    ["task 30: 3 more sites this week", "+3 → 3/40 sports facilities (7.5%)"],
    ["第三十项任务累计十二处", "累计 12/40 处 (30%)"],
  ])("%j is recorded with its link", async (text, said) => {
    expect(shownText(await mention(sport, text))).toContain(said);
    const [entry] = await ledger();
    expect(entry).toMatchObject({ task: 30, source: "message", channel });
    expect(entry?.permalink).toContain(`/archives/${channel}/p`);
  });

  test("in a direct message is recorded for the task spoken of", async () => {
    await trial.say(sport, dmOf(sport), "任务30的目标是什么？");
    await trial.settled();
    await trial.say(sport, dmOf(sport), "本周新增3处");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3 }]);
  });

  test("with a question and no figure records nothing", async () => {
    await mention(sport, "任务30的目标是什么呢？我想知道得更清楚一些。");
    await mention(alex, "is task 30 done?");
    expect(await ledger()).toEqual([]);
  });

  test("that quotes another's report records nothing of it", async () => {
    await mention(staff, "\n> 任务30本周新增3处\n这个记了吗？");
    await mention(staff, "\n> 任务30本周新增3处\n收到");
    await mention(staff, "\n> 任务30本周新增3处\n任务31新增2项次");
    expect(await ledger()).toMatchObject([{ task: 31, amount: 2 }]);
  });

  test("that was edited or deleted afterwards records no second time", async () => {
    const ts = await trial.say(sport, channel, "@督办 任务30本周新增3处");
    await trial.settled();
    await trial.post("messages/edit", { user: sport, channel, ts, text: "@督办 任务30本周新增5处" });
    await trial.settled();
    await trial.post("messages/delete", { user: sport, channel, ts });
    await trial.settled();
    expect(await ledger()).toMatchObject([{ amount: 3 }]);
    expect((await trial.replies(sport, channel, ts)).length).toBeLessThanOrEqual(1);
  });
});

describe("undo", () => {
  test("voids the author's entry, keeps it, and takes the receipt's place", async () => {
    const receipt = await mention(sport, "任务30本周新增3处");
    await press(sport, receipt, "undo_entry");
    expect(await ledger()).toMatchObject([{ amount: 3, voided: { by: sport } }]);
    const changed = await now(receipt);
    expect(changed.text).toContain("已撤销，不再计入");
    expect(buttonsOf(changed)).toEqual([]);
    expect(shownText(await mention(sport, "任务30新增1处"))).toContain("本次 +1 → 累计 1/40 处");
  });

  test("is open to an administrator, and who reported it hears of it", async () => {
    const before = (await trial.messages(sport, dmOf(sport))).length;
    await press(admin, await mention(sport, "任务30本周新增3处"), "undo_entry");
    expect(await ledger()).toMatchObject([{ voided: { by: admin } }]);
    const told = (await trial.messages(sport, dmOf(sport))).slice(before).map(shownText);
    expect(told).toEqual([expect.stringContaining("管理员 撤销了您报的“任务30本周新增3处”")]);
  });

  test("is refused to others, who alone are told so", async () => {
    const receipt = await mention(sport, "任务30本周新增3处");
    await press(staff, receipt, "undo_entry");
    expect(await ledger()).toMatchObject([{ voided: null }]);
    expect(buttonsOf(await now(receipt)).length).toBe(2);
    const told = (user: string) =>
      trial.replies(user, channel, receipt.thread_ts ?? "").then((all) => all.at(-1) as Seen);
    expect(shownText(await told(staff))).toContain("只有报送人和管理员可以撤销");
    expect(shownText(await told(sport))).not.toContain("只有报送人");
  });

  test("pressed twice at once voids once and says it once", async () => {
    const receipt = await mention(alex, "task 30: 3 more sites");
    await Promise.all([trial.press(alex, receipt, "undo_entry"), trial.press(alex, receipt, "undo_entry")]);
    await trial.settled();
    expect(await ledger()).toHaveLength(1);
    expect((await now(receipt, alex)).text).toContain("Undone and no longer counted: Task 30");
    expect(await trial.replies(alex, channel, receipt.thread_ts ?? "")).toHaveLength(1);
  });
});

describe("an amount that may be either", () => {
  test("is a card with two choices and records nothing", async () => {
    const card = await mention(sport, "任务30完成12处");
    expect(buttonsOf(card).map(({ text }) => text?.text)).toEqual(["本次 +12", "累计 12", "不记录"]);
    expect(shownText(card)).toContain("还没有记录");
    expect(await ledger()).toEqual([]);
  });

  test.each([
    ["decide_delta", "本次 +12 → 累计 12/40 处 (30%)", "delta"],
    ["decide_set", "累计 12/40 处 (30%)", "set"],
  ])("is recorded as chosen: %s", async (action, said, kind) => {
    const card = await mention(sport, "任务30完成12处");
    await press(sport, card, action);
    expect(shownText(await now(card))).toContain(said);
    expect(await ledger()).toMatchObject([{ kind, amount: 12 }]);
  });

  test("is left out where its author says so", async () => {
    const card = await mention(alex, "task 30: 12 sites");
    await press(alex, card, "decide_no");
    expect((await now(card, alex)).text).toBe("All right, nothing was recorded.");
    expect(await ledger()).toEqual([]);
  });

  test("can be decided after Duban was started anew", async () => {
    const card = await mention(sport, "任务30完成12处");
    await trial.restart();
    await press(sport, card, "decide_delta");
    expect(await ledger()).toMatchObject([{ amount: 12 }]);
  });

  test("pressed twice records once and keeps the receipt with its undo button", async () => {
    const card = await mention(sport, "任务30完成12处");
    await Promise.all([trial.press(sport, card, "decide_delta"), trial.press(sport, card, "decide_delta")]);
    await trial.settled();
    expect(await ledger()).toHaveLength(1);
    expect(buttonsOf(await now(card)).map(({ action_id }) => action_id)).toEqual([
      "undo_entry",
      "correct_entry",
    ]);
  });

  test("from /progress is shown to its author only", async () => {
    const [card] = await progress(sport, "30 完成12处");
    expect(card?.is_ephemeral).toBe(true);
    await press(sport, card as Seen, "decide_set");
    expect(await ledger()).toMatchObject([{ kind: "set", amount: 12 }]);
  });

  test("is worded without Chinese measure words in English", async () => {
    const said = shownText(await mention(alex, "task 30: 12 sites"));
    expect(said).toContain("Is “12” what was added, or the total so far?");
    expect(said.replace("任务", "")).not.toMatch(/处/);
  });
});

describe("several tasks in one message", () => {
  const several = "任务30新增3处，任务31新增2项次，任务32完成50名";

  test("have one reply, an entry each, and a card for what is not certain", async () => {
    const reply = await mention(sport, several);
    expect(await ledger()).toMatchObject([{ task: 30 }, { task: 31 }]);
    expect(buttonsOf(reply).filter(({ action_id }) => action_id === "undo_entry")).toHaveLength(2);
  });

  test("are all shown with their undo button, however many they are", async () => {
    const all = Array.from({ length: 32 }, (_, place) => `任务${place + 1}已启动`).join("；");
    const { blocks = [] } = await mention(sport, all);
    const undo = blocks.filter(({ accessory }) => JSON.stringify(accessory ?? "").includes("undo_entry"));
    expect(undo).toHaveLength(32);
    expect(JSON.stringify(blocks)).toContain("*任务32 ");
  });

  test("are decided and undone apart: the others stay with their buttons", async () => {
    const reply = await mention(sport, several);
    await press(sport, reply, "undo_entry");
    const afterUndo = await now(reply);
    expect(shownText(afterUndo)).toContain("已撤销");
    expect(buttonsOf(afterUndo).map(({ action_id }) => action_id)).toEqual([
      "undo_entry",
      "correct_entry",
      "decide_delta",
      "decide_set",
      "decide_no",
    ]);
    await press(sport, afterUndo, "decide_set");
    expect(await ledger()).toMatchObject([
      { task: 30, voided: { by: sport } },
      { task: 31, voided: null },
      { task: 32, kind: "set", amount: 50 },
    ]);
    expect(shownText(await now(reply))).toContain("累计 50/200 名 (25%)");
  });
});
