import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createPendingStore } from "../../src/database/pending-store.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import type { RecordPolicy } from "../../src/progress/responsibility/permissions.ts";
import { beginAnew } from "../support/begin-anew.ts";
import { admin, alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
});
afterAll(() => trial.close());
beforeEach(() => beginAnew(trial));

const ledger = (): Promise<Entry[]> => {
  const { entries, plan } = trial.duban().services;
  return entries.list(plan.hash);
};

async function give(owners: string[], policy: RecordPolicy = "owners_confirm"): Promise<void> {
  const { administration } = trial.duban().services;
  await administration.enact(
    [
      { kind: "assigned", tasks: [30], owners, department: "体育科" },
      { kind: "policy", policy },
    ],
    admin,
  );
}

async function newIn(user: string, place: string, act: () => Promise<unknown>): Promise<Seen[]> {
  const before = (await trial.messages(user, place)).length;
  await act();
  await trial.settled();
  return (await trial.messages(user, place)).slice(before);
}

async function plan(user: string, text: string): Promise<string> {
  const [reply] = await newIn(user, channel, () => trial.command(user, channel, "/plan", text));
  return shownText(reply as Seen);
}

/** What somebody is answered in the thread of what they said. */
async function said(user: string, text: string): Promise<string> {
  const ts = await trial.say(user, channel, `@督办 ${text}`);
  await trial.settled();
  return (await trial.replies(user, channel, ts)).map(shownText).join("\n");
}

async function now(message: Seen, user: string): Promise<Seen> {
  return (await trial.messages(user, message.channel)).find(({ ts }) => ts === message.ts) as Seen;
}

describe("/plan assign", () => {
  test("names owner, co-owner and department, which answers and standings show", async () => {
    const reply = await plan(admin, "assign 30 @体育科科长 @科员 体育科");
    expect(reply).toBe(
      "任务30 加快体育设施建设：牵头人 体育科科长，协办 科员，责任科室 体育科\n已生效，并记入变更记录。",
    );
    expect(await plan(staff, "任务30谁负责")).toContain("体育科科长");
    const standing = (await trial.duban().services.standings()).find(({ task }) => task.number === 30);
    expect(standing?.owners).toEqual([sport, staff]);
  });

  test("takes a whole chapter", async () => {
    await plan(admin, "assign 第八部分 @体育科科长");
    const { ownersOf } = await trial.duban().services.administration.current();
    expect([29, 30, 31, 32].map((task) => ownersOf(task).length)).toEqual([0, 1, 1, 1]);
  });

  test("is in the digest's facts, with its department", async () => {
    await plan(admin, "assign 30 @体育科科长 体育科");
    const facts = await trial.duban().services.digests.upTo(trial.workspace.now());
    const task = facts.tasks.find((each) => each.task === 30);
    expect(task).toMatchObject({ owners: [{ id: sport, name: "体育科科长" }], department: "体育科" });
  });

  test.each(["assign 30 @科员", "assign", "policy anyone", "unassign 30"])(
    "%j is refused to others, who are told who can",
    async (text) => {
      const before = (await trial.duban().services.administration.current()).policy;
      const reply = await plan(staff, text);
      expect(reply).toContain("只有管理员可以这样做。可以找：");
      const after = await trial.duban().services.administration.current();
      expect([after.policy, after.ownersOf(30)]).toEqual([before, []]);
    },
  );

  test("of a task that is not there changes nothing and says how to write it", async () => {
    expect(await plan(admin, "assign 33 @科员")).toMatch(
      /没有任务33，任务编号是 1–32。没有改动。.*\/plan assign/,
    );
  });

  test("keeps every change in the audit log", async () => {
    const { client } = trial.duban().services.database;
    const before = await client.auditRecord.count();
    await plan(admin, "assign 30 @体育科科长");
    await plan(admin, "policy owners_only");
    await plan(staff, "policy anyone");
    const records = await client.auditRecord.findMany({ skip: before, orderBy: { sequence: "asc" } });
    expect(records.map(({ by, change }) => [by, JSON.parse(change).kind])).toEqual([
      [admin, "assigned"],
      [admin, "policy"],
    ]);
  });
});

describe("under owners_confirm, what others report of an owned task", () => {
  async function reported(): Promise<Seen> {
    await give([sport]);
    const [card] = await newIn(sport, dmOf(sport), async () => {
      const reply = await said(staff, "任务30本周新增3处");
      expect(reply).toContain("已转请 体育科科长 确认");
    });
    return card as Seen;
  }

  test("waits: the owner has a card, and nothing is recorded", async () => {
    const card = await reported();
    expect(shownText(card)).toContain("科员 报送");
    expect(shownText(card)).toContain("本次 +3 处");
    expect(await ledger()).toEqual([]);
  });

  test("counts with the owner's yes, in the reporter's name, who is told so", async () => {
    const card = await reported();
    const [told] = await newIn(staff, dmOf(staff), () => trial.press(sport, card, "decide_yes"));
    expect(await ledger()).toMatchObject([{ task: 30, amount: 3, author: staff }]);
    expect(shownText(told as Seen)).toMatch(/体育科科长 已确认[\s\S]*本次 \+3 → 累计 3\/40 处/);
    expect((await now(card, sport)).text).toContain("累计 3/40 处");
  });

  test("is dropped with the owner's no, and the reporter is told so", async () => {
    const card = await reported();
    const [told] = await newIn(staff, dmOf(staff), () => trial.press(sport, card, "decide_no"));
    expect(await ledger()).toEqual([]);
    expect(shownText(told as Seen)).toContain("体育科科长 没有同意");
  });

  test("can be confirmed after a restart, and pressed twice is recorded once", async () => {
    const card = await reported();
    await trial.restart();
    await Promise.all([trial.press(sport, card, "decide_yes"), trial.press(sport, card, "decide_yes")]);
    await trial.settled();
    expect(await ledger()).toHaveLength(1);
  });

  test("whose yes was cut off by a kill before the entry was made, is recorded with the next press", async () => {
    const card = await reported();
    const value = buttonsOf(card).find(({ action_id }) => action_id === "decide_yes")?.value ?? "{}";
    const pending = createPendingStore(trial.duban().services.database);
    expect(await pending.decide(JSON.parse(value).card, "yes", sport, trial.workspace.now())).toBe(true);
    await trial.press(sport, card, "decide_yes");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ amount: 3, author: staff }]);
  });

  test("cannot be decided by its reporter, who may only take it back", async () => {
    const card = await reported();
    const value = JSON.parse(buttonsOf(card)[0]?.value ?? "{}").card;
    const { ledger: cards } = trial.duban().services;
    expect(await cards.decide(value, "yes", staff)).toMatchObject({ kind: "not_allowed" });
    expect(await cards.decide(value, "no", staff)).toMatchObject({ kind: "dropped" });
    expect(await cards.decide(value, "yes", sport)).toMatchObject({
      kind: "already_decided",
      decision: "no",
    });
    expect(await ledger()).toEqual([]);
  });

  test("is decided by the first of two owners", async () => {
    await give([sport, alex]);
    await said(staff, "任务30本周新增3处");
    const cards = [
      (await trial.messages(sport, dmOf(sport))).at(-1),
      (await trial.messages(alex, dmOf(alex))).at(-1),
    ];
    expect(shownText(cards[1] as Seen)).toContain("it counts once you say yes");
    await trial.press(sport, cards[0] as Seen, "decide_no");
    await trial.settled();
    await trial.press(alex, cards[1] as Seen, "decide_yes");
    await trial.settled();
    expect(await ledger()).toEqual([]);
  });

  test("asks its author first where it is not certain, then the owner", async () => {
    await give([sport]);
    const ts = await trial.say(staff, channel, "@督办 任务30完成12处");
    await trial.settled();
    const [doubt] = await trial.replies(staff, channel, ts);
    const cards = await newIn(sport, dmOf(sport), () => trial.press(staff, doubt as Seen, "decide_delta"));
    expect(cards.map(shownText)).toEqual([expect.stringContaining("本次 +12 处")]);
    expect(await ledger()).toEqual([]);
    await trial.press(sport, cards[0] as Seen, "decide_yes");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ kind: "delta", amount: 12, author: staff }]);
  });

  test("from /progress waits too, and only its author sees so", async () => {
    await give([sport]);
    const [reply] = await newIn(staff, channel, () =>
      trial.command(staff, channel, "/progress", "30 新增3处"),
    );
    expect(shownText(reply as Seen)).toContain("已转请 体育科科长 确认");
    expect(reply?.is_ephemeral).toBe(true);
  });
});

describe("by form, what others report of an owned task", () => {
  async function submit(user: string, values: Record<string, string>): Promise<void> {
    const opened = async () => (await trial.get(`modals?user=${user}`)).modals?.at(-1);
    const home = await homeOf(user);
    await trial.post("actions", {
      user,
      container: { view_id: home.id },
      action_id: "progress_report",
      block_id: "task:30",
    });
    const modal = await trial.until(opened);
    const fields = Object.entries(values).map(([name, value]) => [name, { [name]: value }]);
    await trial.post(`views/${modal.id}/submit`, { user, values: Object.fromEntries(fields) });
    await trial.settled();
  }

  async function homeOf(user: string) {
    await trial.post("home", { user, tab: "home" });
    return trial.until(async () => {
      const { home } = await trial.get(`home?user=${user}`);
      return home?.blocks?.length > 0 && home;
    });
  }

  test("waits for the owner, and its author hears whom", async () => {
    await give([sport]);
    const told = (await trial.messages(staff, dmOf(staff))).length;
    const cards = await newIn(sport, dmOf(sport), () =>
      submit(staff, { record_what: "30-1", record_kind: "delta", record_amount: "3" }),
    );
    expect(cards.map(shownText)).toEqual([expect.stringContaining("本次 +3 处")]);
    const heard = (await trial.messages(staff, dmOf(staff))).slice(told);
    expect(heard.map(shownText)).toEqual([expect.stringContaining("已转请 体育科科长 确认")]);
    await trial.press(sport, cards[0] as Seen, "decide_yes");
    await trial.settled();
    expect(await ledger()).toMatchObject([{ amount: 3, author: staff, source: "modal" }]);
  });

  test("is refused under owners_only, and its author hears who can", async () => {
    await give([sport], "owners_only");
    const heard = await newIn(staff, dmOf(staff), () =>
      submit(staff, { record_what: "30-1", record_kind: "delta", record_amount: "3" }),
    );
    expect(heard.map(shownText)).toEqual([expect.stringContaining("可以找：体育科科长")]);
    expect(await ledger()).toEqual([]);
  });
});

describe("what needs nobody's yes", () => {
  test.each([
    ["the owner's own report", sport],
    ["an administrator's", admin],
  ])("%s", async (_, user) => {
    await give([sport]);
    expect(await said(user, "任务30本周新增3处")).toContain("累计 3/40 处");
  });

  test("anybody's, of a task without an owner", async () => {
    expect(await said(staff, "任务31新增2项次")).toContain("2/35");
  });

  test("anybody's, where the policy says anyone", async () => {
    await give([sport], "anyone");
    expect(await said(staff, "任务30本周新增3处")).toContain("累计 3/40 处");
  });
});

describe("under owners_only", () => {
  test("others are refused and told who can; nothing is recorded and no owner is asked", async () => {
    await give([sport], "owners_only");
    const cards = await newIn(sport, dmOf(sport), async () => {
      expect(await said(staff, "任务30本周新增3处")).toMatch(
        /这项任务只由牵头人记录进展。可以找：体育科科长/,
      );
      expect(await said(alex, "task 30: 3 more sites")).toMatch(
        /Only this task's owners record its progress. Who can: /,
      );
    });
    expect(cards).toEqual([]);
    expect(await ledger()).toEqual([]);
  });

  test("the owner records", async () => {
    await give([sport], "owners_only");
    expect(await said(sport, "任务30本周新增3处")).toContain("累计 3/40 处");
  });
});

test("an owner may undo what others recorded of the task", async () => {
  await give([sport], "anyone");
  const ts = await trial.say(staff, channel, "@督办 任务30本周新增3处");
  await trial.settled();
  const [receipt] = await trial.replies(staff, channel, ts);
  await trial.press(sport, receipt as Seen, "undo_entry");
  await trial.settled();
  expect(await ledger()).toMatchObject([{ voided: { by: sport } }]);
  expect(buttonsOf(receipt as Seen).map(({ text }) => text?.text)).toEqual(["撤销", "更正"]);
});
