import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { admin, alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { emptyLedger } from "../support/empty-ledger.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
});
afterAll(() => trial.close());
beforeEach(async () => {
  const { database, administration } = trial.duban().services;
  await emptyLedger(database);
  await database.client.threadContext.deleteMany();
  await administration.enact(
    [
      { kind: "assigned", tasks: [30], owners: [sport], department: "体育科" },
      { kind: "milestones", targetId: "30-1", points: [] },
    ],
    admin,
  );
});

const ledger = (): Promise<Entry[]> => {
  const { entries, plan } = trial.duban().services;
  return entries.list(plan.hash);
};

async function newIn(user: string, place: string, act: () => Promise<unknown>): Promise<Seen[]> {
  const before = (await trial.messages(user, place)).length;
  await act();
  await trial.settled();
  return (await trial.messages(user, place)).slice(before);
}

async function said(user: string, text: string): Promise<string> {
  const ts = await trial.say(user, channel, `@督办 ${text}`);
  await trial.settled();
  return (await trial.replies(user, channel, ts)).map(shownText).join("\n");
}

async function plan(user: string, text: string): Promise<string> {
  const [reply] = await newIn(user, channel, () => trial.command(user, channel, "/plan", text));
  return shownText(reply as Seen);
}

describe("an owner's own word", () => {
  test("in a message is kept, and shown beside the pace", async () => {
    expect(await said(sport, "任务30有风险:场地未落实")).toContain("自评有风险：场地未落实");
    expect(await ledger()).toMatchObject([{ kind: "judgement", judgement: "at_risk", reason: "场地未落实" }]);
    expect(await plan(staff, "30")).toContain("自评有风险：场地未落实");
  });

  test("in English, in English", async () => {
    await trial
      .duban()
      .services.administration.enact(
        [{ kind: "assigned", tasks: [30], owners: [alex], department: "" }],
        admin,
      );
    expect(await said(alex, "task 30 is at risk: no site yet")).toContain("says at risk: no site yet");
  });

  test("by command", async () => {
    await newIn(sport, channel, () => trial.command(sport, channel, "/progress", "30 顺利"));
    expect(await ledger()).toMatchObject([{ kind: "judgement", judgement: "on_track", source: "command" }]);
  });

  test("against a pace that says otherwise is shown with it: /plan 30, App Home, the digest", async () => {
    await said(sport, "任务30累计2处");
    await said(sport, "任务30进展顺利");
    expect(await plan(staff, "30")).toContain("自评顺利，序时滞后");
    await trial.post("home", { user: sport, tab: "home" });
    const home = await trial.until(async () => (await trial.get(`home?user=${sport}`)).home);
    expect(JSON.stringify(home)).toContain("自评顺利，序时滞后");
    const digests = trial.duban().services.digests;
    const facts = await digests.upTo(trial.workspace.now());
    expect(facts.attention.find(({ task }) => task === 30)?.reasons).toContainEqual(
      expect.objectContaining({ kind: "judgement", level: "on_track", against: "behind" }),
    );
    expect(digests.inWords(facts, "zh").text).toContain("自评顺利，序时滞后");
    expect(digests.inWords(facts, "en").text).toContain("the owner says on track; the pace says behind");
  });

  test("of somebody else waits for the owner's yes", async () => {
    const [card] = await newIn(sport, dmOf(sport), async () => {
      expect(await said(staff, "任务30滞后:资金未到位")).toContain("已转请 体育科科长 确认");
    });
    expect(shownText(card as Seen)).toContain("自评滞后：资金未到位");
    expect(await ledger()).toEqual([]);
    await trial.press(sport, card as Seen, "decide_yes");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ judgement: "behind", author: staff }]);
  });

  test("in the form goes with what else it says", async () => {
    await trial.post("shortcuts", { user: sport, callback_id: "new_entry" });
    const modal = await trial.until(async () => (await trial.get(`modals?user=${sport}`)).modals?.at(-1));
    const values = {
      record_what: "30-1",
      record_kind: "delta",
      record_amount: "3",
      record_judgement: "at_risk",
      record_note: "场地未落实",
    };
    const fields = Object.entries(values).map(([name, value]) => [name, { [name]: value }]);
    await trial.post(`views/${modal.id}/submit`, { user: sport, values: Object.fromEntries(fields) });
    await trial.settled();
    expect(await ledger()).toMatchObject([
      { kind: "delta", amount: 3, judgement: "at_risk", reason: "场地未落实" },
    ]);
  });

  test("rings nobody", async () => {
    const reply = await said(sport, "任务30有风险:<!channel> 场地未落实");
    expect(reply).not.toContain("<!channel>");
    expect(await plan(sport, "30")).not.toContain("<!channel>");
  });
});

describe("/plan milestones", () => {
  test("gives the target its own course: the pace is held against it and says so", async () => {
    await said(sport, "任务30累计2处");
    expect(await plan(admin, "milestones 30 6月30日 2, 9月30日 30")).toContain(
      "按节点 2022-06-30 2处，2022-09-30 30处",
    );
    const standing = await plan(staff, "30");
    expect(standing).toMatch(/按节点应达/);
    expect(standing).not.toContain("滞后");
    expect(await plan(staff, "milestones 30")).toContain("2022-09-30 30处");
  });

  test("name the target without markup", async () => {
    expect(await plan(admin, "milestones 30")).toContain("体育设施：40处：没有节点");
  });

  test("in English", async () => {
    await trial
      .duban()
      .services.administration.enact(
        [{ kind: "milestones", targetId: "30-1", points: [{ day: "2022-06-30", value: 20 }] }],
        admin,
      );
    expect(await plan(alex, "milestones 30")).toContain("by milestones 2022-06-30 20");
  });

  test("that fall or pass the target are refused with how to write them", async () => {
    expect(await plan(admin, "milestones 30 6月30日 20, 9月30日 15")).toContain("节点不能下降");
    expect(await plan(admin, "milestones 30 6月30日 41")).toContain("超过了目标 40处");
    expect((await trial.duban().services.administration.current()).curves).toEqual({});
  });

  test("are for administrators, and kept in the audit log", async () => {
    expect(await plan(staff, "milestones 30 6月30日 20")).toContain("只有管理员可以这样做");
    await plan(admin, "milestones 30 6月30日 20");
    const log = await trial.duban().services.administration.log();
    expect(log.at(-1)).toMatchObject({
      by: admin,
      change: { kind: "milestones", targetId: "30-1", points: [{ day: "2022-06-30", value: 20 }] },
    });
  });
});

test("the buttons of a judgement's receipt undo it", async () => {
  const ts = await trial.say(sport, channel, "@督办 任务30有风险:场地未落实");
  await trial.settled();
  const [receipt] = await trial.replies(sport, channel, ts);
  expect(buttonsOf(receipt as Seen).map(({ text }) => text?.text)).toEqual(["撤销", "更正"]);
  await trial.press(sport, receipt as Seen, "undo_entry");
  await trial.settled();
  expect(await plan(staff, "30")).not.toContain("自评有风险：场地未落实\n");
  const standing = (await trial.duban().services.standings()).find(({ task }) => task.number === 30);
  expect(standing?.judgement).toBeNull();
});
