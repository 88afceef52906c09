import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { validEntries } from "../../src/progress/entries/valid-entries.ts";
import { beginAnew } from "../support/begin-anew.ts";
import { admin, alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
});
afterAll(() => trial.close());
beforeEach(() => beginAnew(trial));

/** What counts by now: amount, author and the words. */
async function counted() {
  const { entries, plan } = trial.duban().services;
  const valid = validEntries(await entries.list(plan.hash));
  return valid.map(({ kind, amount, author, text }) => [kind, amount, author, text]);
}

async function said(user: string, text: string): Promise<Seen> {
  const ts = await trial.say(user, channel, `@督办 ${text}`);
  await trial.settled();
  return (await trial.replies(user, channel, ts)).at(-1) as Seen;
}

/** Presses 更正, writes what it should say, and gives what Slack answers to the modal. */
async function correct(user: string, receipt: Seen, words: string) {
  await trial.press(user, receipt, "correct_entry");
  const modal = await trial.until(async () => (await trial.get(`modals?user=${user}`)).modals?.at(-1));
  const values = { correct_words: { correct_words: words } };
  const answer = await trial.post(`views/${modal.id}/submit`, { user, values });
  await trial.settled();
  return { modal, answer };
}

async function now(message: Seen): Promise<Seen> {
  const replies = await trial.replies(sport, channel, message.thread_ts ?? "");
  return replies.find(({ ts }) => ts === message.ts) as Seen;
}

async function closeModals(user: string): Promise<void> {
  for (const modal of (await trial.get(`modals?user=${user}`)).modals ?? [])
    await trial.post(`views/${modal.id}/close`, { user });
}

describe("the button 更正 of a receipt", () => {
  test("stands beside 撤销, and puts other words in the entry's place", async () => {
    const receipt = await said(sport, "任务30本周新增13处");
    expect(buttonsOf(receipt).map(({ text }) => text?.text)).toEqual(["撤销", "更正"]);
    const { modal } = await correct(sport, receipt, "新增3处");
    expect(JSON.stringify(modal)).toContain("任务30本周新增13处");
    expect(await counted()).toEqual([["delta", 3, sport, "新增3处"]]);
    expect(shownText(await now(receipt))).toContain("累计 3/40 处");
    expect(buttonsOf(await now(receipt)).map(({ text }) => text?.text)).toEqual(["撤销", "更正"]);
  });

  test("by an administrator is told to who reported it", async () => {
    const receipt = await said(sport, "任务30累计13处");
    const before = (await trial.messages(sport, dmOf(sport))).length;
    await correct(admin, receipt, "累计12处");
    expect(await counted()).toEqual([["set", 12, admin, "累计12处"]]);
    const told = (await trial.messages(sport, dmOf(sport))).slice(before).map(shownText);
    expect(told).toEqual([expect.stringContaining("管理员 把您报的“任务30累计13处”更正为“累计12处”")]);
  });

  test("corrects a correction: only the last one counts", async () => {
    const receipt = await said(sport, "任务30累计13处");
    await correct(sport, receipt, "累计12处");
    await correct(sport, await now(receipt), "累计11处");
    expect(await counted()).toEqual([["set", 11, sport, "累计11处"]]);
  });

  test("keeps the entry's day unless another is named", async () => {
    const receipt = await said(sport, "任务30截至5月31日累计8处");
    await correct(sport, receipt, "累计9处");
    const { entries, plan } = trial.duban().services;
    expect((await entries.list(plan.hash)).at(-1)).toMatchObject({ asOf: "2022-05-31", amount: 9 });
  });

  test("says under the field what cannot be read, what is the same, and who may", async () => {
    const receipt = await said(sport, "任务30累计13处");
    const errorOf = async (user: string, words: string): Promise<string> => {
      const { answer } = await correct(user, receipt, words);
      await closeModals(user);
      return answer.errors?.correct_words ?? "";
    };
    expect(await errorOf(sport, "下周再说？")).toContain("读不出进展");
    expect(await errorOf(sport, "累计13处")).toContain("和台账里的一样");
    expect(await errorOf(sport, "累计13所")).toContain("单位不符");
    expect(await errorOf(staff, "累计12处")).toContain("只有记录人、牵头人和管理员可以撤销或更正");
    expect(await counted()).toEqual([["set", 13, sport, "任务30累计13处"]]);
  });

  test("asks where the new words are doubtful, and records them after a yes", async () => {
    const receipt = await said(sport, "任务30累计13处");
    await correct(sport, receipt, "累计130处");
    expect(await counted()).toEqual([["set", 13, sport, "任务30累计13处"]]);
    const modal = await trial.until(async () => (await trial.get(`modals?user=${sport}`)).modals?.at(-1));
    expect(JSON.stringify(modal)).toContain("超过目标");
    await trial.post(`views/${modal.id}/submit`, { user: sport, values: {} });
    await trial.settled();
    expect(await counted()).toEqual([["set", 130, sport, "累计130处"]]);
  });

  test("by a reporter who is no owner waits for an owner, and of two such only one counts", async () => {
    const receipt = await said(alex, "task 30: 13 more");
    await trial.command(admin, channel, "/plan", "assign 30 @体育科科长");
    await trial.settled();
    const asked = async (words: string): Promise<Seen> => {
      const before = (await trial.messages(sport, dmOf(sport))).length;
      await correct(alex, receipt, words);
      return (await trial.messages(sport, dmOf(sport))).slice(before)[0] as Seen;
    };
    const cards = [await asked("3 more"), await asked("4 more")];
    for (const card of cards) {
      await trial.press(sport, card, "decide_yes");
      await trial.settled();
    }
    expect(await counted()).toEqual([["delta", 3, alex, "3 more"]]);
  });
});
