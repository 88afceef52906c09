import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { admin, alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

/** The trial begins on Friday 17 June 2022 at 9:00; the next reminder is due on Thursday the 23rd at 10:00. */
const THURSDAY = "2022-06-23T10:00:30+08:00";

let trial: Trial;
beforeEach(async () => {
  trial = await startTrial();
  await assign([30], [sport]);
});
afterEach(() => trial.close());

async function assign(tasks: number[], owners: string[]): Promise<void> {
  const { administration } = trial.duban().services;
  await administration.enact([{ kind: "assigned", tasks, owners, department: "体育科" }], admin);
}
const remindersTo = async (person: string): Promise<Seen[]> =>
  (await trial.messages(person, dmOf(person))).filter(
    ({ metadata }) => metadata?.event_type === "duban_reminder",
  );
async function theReminder(person: string): Promise<Seen> {
  const [reminder, ...others] = await remindersTo(person);
  expect(others).toEqual([]);
  if (reminder === undefined) throw new Error("No reminder was sent.");
  return reminder;
}
const ledger = async (): Promise<Entry[]> => {
  const { entries, plan } = trial.duban().services;
  return entries.list(plan.hash);
};
const shown = async (person: string): Promise<string> => shownText(await theReminder(person));
async function press(person: string, action: string, task = 30): Promise<void> {
  const message = await theReminder(person);
  const of = buttonsOf(message).find(
    ({ action_id, value }) => action_id === action && JSON.parse(value ?? "{}").task === task,
  );
  await trial.post("actions", {
    user: person,
    container: { channel: message.channel, ts: message.ts },
    block_id: `reminder:${task}`,
    action_id: of?.action_id ?? action,
  });
  await trial.settled();
}
async function reply(person: string, text: string): Promise<string[]> {
  const { ts } = await theReminder(person);
  const before = (await trial.replies(person, dmOf(person), ts)).length;
  await trial.say(person, dmOf(person), text, ts);
  await trial.settled();
  return (await trial.replies(person, dmOf(person), ts)).slice(before + 1).map(shownText);
}

describe("a reminder", () => {
  test("goes to the owner on the working day before the digest, once, with all of their tasks", async () => {
    await assign([31], [staff, sport]);
    await trial.moveTo("2022-06-23T09:59:00+08:00");
    expect(await remindersTo(sport)).toEqual([]);
    await trial.moveTo(THURSDAY);
    await trial.moveTo("2022-06-24T16:00:00+08:00");
    const said = await shown(sport);
    expect(said).toContain("周报将于周五（6月24日17:00）发出，您牵头或配合的以下2项任务还没有新的进展记录。");
    expect(said).toContain("30 加快体育设施建设");
    expect(said).toContain("“30 新增3处”");
    expect(await shown(staff)).not.toContain("加快体育设施建设");
  });

  test("is not sent to who has reported since the last digest, nor to who owns nothing", async () => {
    await trial.moveTo("2022-06-17T17:00:30+08:00");
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo(THURSDAY);
    expect(await remindersTo(sport)).toEqual([]);
    expect(await remindersTo(staff)).toEqual([]);
  });

  test("asks again in a week in which nothing was reported", async () => {
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo(THURSDAY);
    expect(await shown(sport)).toContain("3 / 40");
  });

  test("does not ask about a task that is paused", async () => {
    await trial.command(sport, channel, "/progress", "30 暂停");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ task: 30, lifecycle: "paused" }]);
    await trial.moveTo("2022-06-24T17:00:30+08:00");
    await trial.moveTo("2022-06-30T10:00:30+08:00");
    expect(await remindersTo(sport)).toEqual([]);
  });

  test("is in the reader's language", async () => {
    await assign([30], [alex]);
    await trial.moveTo(THURSDAY);
    const said = await shown(alex);
    expect(said).toContain("The digest goes out on Friday (17:00 on 24 June).");
    expect(said).toContain("This task you lead or help with has no new entry yet.");
    expect(said).not.toMatch(/[一-鿿]/);
  });

  test("is not for who was named after its hour", async () => {
    await trial.moveTo("2022-06-23T15:00:00+08:00");
    await assign([31], [staff]);
    await trial.moveTo("2022-06-23T15:05:00+08:00");
    expect(await remindersTo(staff)).toEqual([]);
  });

  test("waits for the morning where Duban returns in the evening", async () => {
    await trial.restart(() => trial.post("clock", { to: "2022-06-23T20:30:00+08:00" }));
    await trial.duban().tick();
    expect(await remindersTo(sport)).toEqual([]);
    await trial.moveTo("2022-06-24T08:00:30+08:00");
    expect(await remindersTo(sport)).toHaveLength(1);
  });

  test("is not sent when its digest is out", async () => {
    await trial.restart(() => trial.post("clock", { to: "2022-06-24T17:30:00+08:00" }));
    await trial.duban().tick();
    expect(await remindersTo(sport)).toEqual([]);
  });

  test("is there once where the connection was cut after it was stored", async () => {
    await trial.post("clock", { to: THURSDAY });
    await trial.fault("chat.postMessage", "reset_after_store");
    await trial.duban().tick();
    await trial.restart();
    await trial.moveTo("2022-06-23T10:10:00+08:00");
    expect(await remindersTo(sport)).toHaveLength(1);
  });

  test("is one, where two processes share the database", async () => {
    const another = await trial.anotherDuban();
    await trial.post("clock", { to: THURSDAY });
    await Promise.all([trial.duban().tick(), another.tickAt(THURSDAY)]);
    await Promise.all([trial.duban().tick(), another.tickAt("2022-06-23T10:03:00+08:00")]);
    expect(await remindersTo(sport)).toHaveLength(1);
  });

  test("that cannot be delivered fails with its reason, and the administrator is told once", async () => {
    await assign([31], ["U0GONE"]);
    await trial.moveTo(THURSDAY);
    await trial.moveTo("2022-06-23T10:05:00+08:00");
    const { reminders } = trial.duban().services;
    expect((await reminders.remindersOf("U0GONE")).map(({ run }) => run)).toMatchObject([
      { state: "failed", reason: "user_not_found" },
    ]);
    const told = (await trial.messages(admin, dmOf(admin)))
      .map(shownText)
      .filter((text) => /提醒没有送达/.test(text));
    expect(told).toEqual([expect.stringContaining("（第31项）：成员已停用或不能收私信")]);
    expect(await remindersTo(sport)).toHaveLength(1);
  });
});

describe("the buttons of a reminder", () => {
  test("nothing to report is noted once, however often it is pressed, and the message shows it", async () => {
    await trial.moveTo(THURSDAY);
    const stale = await theReminder(sport);
    await press(sport, "reminder_nothing");
    await trial.press(sport, stale, "reminder_nothing").catch(() => undefined);
    await trial.settled();
    expect(await ledger()).toMatchObject([
      { task: 30, kind: "note", amount: null, author: sport, quotedWords: "本周无进展", source: "thread" },
    ]);
    const said = await shown(sport);
    expect(said).toContain("体育科科长答复：本周无进展");
    expect(said).toContain("以下任务都已答复");
    expect(buttonsOf(await theReminder(sport))).toEqual([]);
  });

  test("a task on which nothing has happened is not begun by saying so", async () => {
    await trial.moveTo(THURSDAY);
    await press(sport, "reminder_nothing");
    const standing = (await trial.duban().services.standings()).find(({ task }) => task.number === 30);
    expect(standing).toMatchObject({ lifecycle: "not_started", daysSilent: 0 });
  });

  test("work after a restart", async () => {
    await trial.moveTo(THURSDAY);
    await trial.restart();
    await press(sport, "reminder_nothing");
    expect(await ledger()).toHaveLength(1);
  });

  test("two presses at once record once", async () => {
    await trial.moveTo(THURSDAY);
    await Promise.all([press(sport, "reminder_nothing"), press(sport, "reminder_nothing")]);
    expect(await ledger()).toHaveLength(1);
  });

  test("a week later the task put off is asked about again, and not before", async () => {
    await trial.moveTo(THURSDAY);
    await press(sport, "reminder_snooze");
    expect(await shown(sport)).toContain("6月30日再提醒");
    expect(await ledger()).toEqual([]);
    await trial.moveTo("2022-06-29T10:00:30+08:00");
    expect(await remindersTo(sport)).toHaveLength(1);
    await trial.moveTo("2022-06-30T10:00:30+08:00");
    await trial.moveTo("2022-06-30T12:00:00+08:00");
    expect(await remindersTo(sport)).toHaveLength(2);
  });

  test("put off on a Friday, it comes back on the next, by itself and not on the Thursday", async () => {
    await assign([31], [sport]);
    await trial.moveTo("2022-06-24T09:00:30+08:00");
    await press(sport, "reminder_snooze");
    await trial.moveTo("2022-06-30T10:00:30+08:00");
    const [, thursday] = await remindersTo(sport);
    expect(shownText(thursday as Seen)).not.toContain("加快体育设施建设");
    await trial.moveTo("2022-07-01T10:00:30+08:00");
    const [, , friday, ...others] = await remindersTo(sport);
    expect(others).toEqual([]);
    expect(shownText(friday as Seen)).toContain("您上周要求一周后再提醒");
    expect(shownText(friday as Seen)).toContain("加快体育设施建设");
  });

  test("put off into the October holiday, it comes back on the first working day after it", async () => {
    await trial.moveTo("2022-09-29T10:00:30+08:00");
    await press(sport, "reminder_snooze");
    for (const day of ["10-06", "10-07"]) await trial.moveTo(`2022-${day}T10:00:30+08:00`);
    expect(await remindersTo(sport)).toHaveLength(1);
    await trial.moveTo("2022-10-08T10:00:30+08:00");
    await trial.moveTo("2022-10-08T11:00:00+08:00");
    expect(await remindersTo(sport)).toHaveLength(2);
  });

  test("update opens the form for that task, and what is recorded there is shown in the reminder", async () => {
    await assign([31], [sport]);
    await trial.moveTo(THURSDAY);
    await press(sport, "reminder_update", 31);
    const modal = await trial.until(async () => (await trial.get(`modals?user=${sport}`)).modals?.at(-1));
    const field = (name: string) =>
      modal.blocks.find(({ block_id }: { block_id: string }) => block_id === name).element;
    expect(field("record_what").initial_option.value).toMatch(/^31-/);
    const given = {
      record_what: field("record_what").initial_option.value,
      record_kind: field("record_kind").initial_option.value,
      record_amount: "2",
    };
    const values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, { [name]: value }]),
    );
    await trial.post(`views/${modal.id}/submit`, { user: sport, values });
    await trial.settled();
    expect(await shown(sport)).toContain("体育科科长已登记进展");
  });

  test("somebody else's press changes nothing", async () => {
    await trial.moveTo(THURSDAY);
    const { reminders } = trial.duban().services;
    const press = {
      period: "2022-W25",
      person: staff,
      task: 30,
      channel: null,
      permalink: null,
      language: "zh",
    } as const;
    expect(await reminders.answerNothing(press)).toEqual({ kind: "unknown" });
    expect(await ledger()).toEqual([]);
  });
});

describe("a reply in the reminder's thread", () => {
  test("is recorded for the one task it asks about", async () => {
    await trial.moveTo(THURSDAY);
    expect(await reply(sport, "新增3处")).toEqual([expect.stringContaining("本次 +3 → 累计 3/40 处")]);
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3, source: "thread" }]);
    expect(await shown(sport)).toContain("体育科科长已登记进展");
  });

  test("may name the task all the same", async () => {
    await trial.moveTo(THURSDAY);
    await reply(sport, "30 新增3处");
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3 }]);
  });

  test("that nothing has happened is noted", async () => {
    await trial.moveTo(THURSDAY);
    expect(await reply(sport, "没有进展")).toHaveLength(1);
    expect(await ledger()).toMatchObject([{ task: 30, kind: "note", quotedWords: "没有进展" }]);
    expect(await shown(sport)).toContain("答复：本周无进展");
  });

  test("that stands right below the reminder counts as well", async () => {
    await trial.moveTo(THURSDAY);
    await trial.say(sport, dmOf(sport), "新增3处");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3 }]);
  });

  test("is asked about with buttons where several tasks may be meant, and recorded for the one chosen, once", async () => {
    await assign([28, 31], [sport]);
    await trial.moveTo(THURSDAY);
    const { ts } = await theReminder(sport);
    expect(await reply(sport, "本周没有进展")).toEqual([expect.stringContaining("这是哪项任务的进展？")]);
    expect(await ledger()).toEqual([]);
    const question = (await trial.replies(sport, dmOf(sport), ts)).at(-1) as Seen;
    await trial.restart();
    await trial.press(sport, question, "which_task:31");
    await trial.settled();
    await trial.press(sport, question, "which_task:30").catch(() => undefined);
    await trial.settled();
    expect(await ledger()).toMatchObject([{ task: 31, kind: "note" }]);
    await reply(sport, "30 新增3处");
    expect((await ledger())[1]).toMatchObject({ task: 30, amount: 3 });
    expect(await reply(sport, "新增2处")).toEqual([expect.stringContaining("这是哪项任务的进展？")]);
  });

  test("that asks something is answered", async () => {
    await trial.moveTo(THURSDAY);
    expect((await reply(sport, "目标是多少？")).join()).toContain("40");
    expect(await ledger()).toEqual([]);
  });
});

describe("a reply in the digest's thread", () => {
  const theDigest = async (): Promise<Seen> =>
    (await trial.messages(sport, channel)).find(
      ({ metadata }) => metadata?.event_type === "duban_digest",
    ) as Seen;
  async function under(person: string, text: string): Promise<Seen[]> {
    const { ts } = await theDigest();
    const before = (await trial.replies(person, channel, ts)).length;
    await trial.say(person, channel, text, ts);
    await trial.settled();
    return (await trial.replies(person, channel, ts)).slice(before + 1);
  }

  test("that names its task is recorded", async () => {
    await trial.moveTo("2022-06-17T17:00:30+08:00");
    await under(sport, "30 新增3处");
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3, source: "thread" }]);
  });

  test("that names none is asked about among its author's tasks", async () => {
    await assign([31], [sport]);
    await trial.moveTo("2022-06-17T17:00:30+08:00");
    const [question] = await under(sport, "新增3处");
    expect(buttonsOf(question as Seen).map(({ action_id }) => action_id)).toEqual([
      "which_task:30",
      "which_task:none",
    ]);
    await trial.press(sport, question as Seen, "which_task:30");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3 }]);
  });

  test("that stands under an owner's own digest is about their task", async () => {
    await trial.moveTo("2022-06-24T17:00:30+08:00");
    const place = dmOf(sport);
    const own = (await trial.messages(sport, place)).find(
      ({ metadata }) => metadata?.event_type === "duban_digest",
    );
    await trial.say(sport, place, "新增3处", own?.ts);
    await trial.settled();
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3, source: "thread" }]);
  });

  test("that is talk is left alone", async () => {
    await trial.moveTo("2022-06-17T17:00:30+08:00");
    expect(await under(sport, "大家辛苦了，下周继续")).toEqual([]);
    expect(await under(sport, "周五下午3点开会")).toEqual([]);
  });
});

describe("reminders that nobody answers", () => {
  test("are shown in the digest after three in a row, and no longer after an answer", async () => {
    await assign([31], [staff]);
    const digest = async (period: string): Promise<string> => {
      const all = await trial.messages(sport, channel);
      const found = all.find(
        ({ metadata }) =>
          metadata?.event_type === "duban_digest" && String(metadata.event_payload.key).endsWith(period),
      );
      return shownText(found as Seen);
    };
    for (const [thursday, friday] of [
      ["06-23", "06-24"],
      ["06-30", "07-01"],
      ["07-07", "07-08"],
    ]) {
      await trial.moveTo(`2022-${thursday}T10:00:30+08:00`);
      await trial.moveTo(`2022-${friday}T17:00:30+08:00`);
    }
    expect(await digest("2022-W26")).not.toContain("提醒未答复");
    expect(await digest("2022-W27")).toContain("第30、31项连续3次提醒未答复");
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo("2022-07-14T10:00:30+08:00");
    await trial.moveTo("2022-07-15T17:00:30+08:00");
    const next = await digest("2022-W28");
    expect(next).toMatch(/31\..*连续4次提醒未答复/);
    expect(next).not.toMatch(/30\..*提醒未答复/);
  });
});
