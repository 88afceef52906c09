import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { beginAnew } from "../support/begin-anew.ts";
import { admin, alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

const PAPER = "https://bh.example.cn/ys/24.pdf";

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
const states = async () => (await ledger()).map(({ lifecycle, author }) => [lifecycle, author]);

async function newIn(user: string, place: string, act: () => Promise<unknown>): Promise<Seen[]> {
  const before = (await trial.messages(user, place)).length;
  await act();
  await trial.settled();
  return (await trial.messages(user, place)).slice(before);
}

/** The reply in the thread of what somebody said to Duban in the channel. */
async function said(user: string, text: string, files: string[] = []): Promise<Seen> {
  const { message } = await trial.post("messages", { user, channel, text: `@督办 ${text}`, files });
  await trial.settled();
  return (await trial.replies(user, channel, message.ts)).at(-1) as Seen;
}

async function now(message: Seen, user: string): Promise<Seen> {
  if (message.thread_ts !== undefined && message.thread_ts !== message.ts)
    return (await trial.replies(user, message.channel, message.thread_ts)).find(
      ({ ts }) => ts === message.ts,
    ) as Seen;
  return (await trial.messages(user, message.channel)).find(({ ts }) => ts === message.ts) as Seen;
}

async function upload(user: string, name: string): Promise<string> {
  const form = new FormData();
  form.set("user", user);
  form.set("file", new File(["%PDF"], name));
  const answer = await fetch(`${trial.workspace.page}workspace/files`, { method: "POST", body: form });
  return ((await answer.json()) as { file: { id: string } }).file.id;
}

/** Submits the modal that is open, and gives what Slack answers. */
async function submit(user: string, values: Record<string, unknown>) {
  const modal = await trial.until(async () => (await trial.get(`modals?user=${user}`)).modals?.at(-1));
  const fields = Object.entries(values).map(([name, value]) => [name, { [name]: value }]);
  const answer = await trial.post(`views/${modal.id}/submit`, { user, values: Object.fromEntries(fields) });
  await trial.settled();
  return answer;
}

async function press(user: string, message: Seen, action: string): Promise<void> {
  await trial.press(user, message, action);
  await trial.settled();
}

const plan = async (user: string, text: string): Promise<Seen> => {
  const [reply] = await newIn(user, channel, () => trial.command(user, channel, "/plan", text));
  return reply as Seen;
};

describe("“任务24已办结” without evidence", () => {
  test("is met with a card that asks for it, and records nothing", async () => {
    const card = await said(sport, "任务24已办结");
    expect(shownText(card)).toContain("办结要有依据");
    expect(buttonsOf(card).map(({ text }) => text?.text)).toEqual(["补充依据", "暂不办结"]);
    expect(await ledger()).toEqual([]);
  });

  test("in English, in English", async () => {
    const card = await said(alex, "task 24 is done");
    expect(shownText(card)).toContain("A task is closed with evidence");
    expect(buttonsOf(card).map(({ text }) => text?.text)).toEqual(["Add evidence", "Not done yet"]);
  });

  test("“暂不办结” leaves it", async () => {
    const card = await said(sport, "任务24已办结");
    await press(sport, card, "decide_no");
    expect(shownText(await now(card, sport))).toContain("没有记录");
    expect(await ledger()).toEqual([]);
  });

  test("a link given in the modal closes it, and the receipt takes the card's place", async () => {
    const card = await said(sport, "任务24已办结");
    await press(sport, card, "supply_evidence");
    await submit(sport, { evidence_url: PAPER });
    const receipt = await now(card, sport);
    expect(shownText(receipt)).toContain("办结");
    expect(JSON.stringify(receipt.blocks)).toContain(PAPER);
    expect((await ledger()).map(({ lifecycle, evidence }) => [lifecycle, evidence[0]?.url])).toEqual([
      ["done", PAPER],
    ]);
  });

  test("so does a file given in the modal, after a restart too", async () => {
    const card = await said(sport, "任务24已办结");
    await trial.restart();
    await press(sport, card, "supply_evidence");
    await submit(sport, { evidence_files: [await upload(sport, "验收单.pdf")] });
    expect((await ledger())[0]?.evidence).toMatchObject([{ kind: "file", title: "验收单.pdf" }]);
  });

  test("an empty modal says what is missing", async () => {
    const card = await said(sport, "任务24已办结");
    await press(sport, card, "supply_evidence");
    expect(await submit(sport, {})).toMatchObject({
      errors: { evidence_url: "请填一个链接，或上传一个文件。" },
    });
    expect(await ledger()).toEqual([]);
  });
});

describe("evidence in the message itself closes the task at once:", () => {
  test("a link", async () => {
    await said(sport, `任务24已办结 ${PAPER}`);
    expect((await ledger())[0]).toMatchObject({
      lifecycle: "done",
      evidence: [{ kind: "link", url: PAPER }],
    });
  });

  test("an attached file", async () => {
    await said(sport, "任务24已办结", [await upload(sport, "验收单.pdf")]);
    expect((await ledger())[0]).toMatchObject({
      lifecycle: "done",
      evidence: [{ kind: "file", title: "验收单.pdf" }],
    });
  });

  test("by command", async () => {
    await newIn(sport, channel, () => trial.command(sport, channel, "/progress", `24 已办结 ${PAPER}`));
    expect(await states()).toEqual([["done", sport]]);
  });
});

describe("with reviewers named by /plan policy review on", () => {
  beforeEach(async () => {
    expect(shownText(await plan(admin, "policy review on @科员"))).toContain("审核人：科员");
  });

  /** The reviewer's card for what the section's head reports as done. */
  async function asked(): Promise<Seen> {
    const [card] = await newIn(staff, dmOf(staff), async () => {
      const receipt = await said(sport, `任务24已办结 ${PAPER}`);
      expect(shownText(receipt)).toContain("待审核");
      expect(shownText(receipt)).toContain("已请 科员 审核");
    });
    return card as Seen;
  }

  test("the reviewer gets a card with what was handed over", async () => {
    const card = await asked();
    expect(shownText(card)).toContain("体育科科长 报送办结，请您审核");
    expect(JSON.stringify(card.blocks)).toContain(PAPER);
    expect(buttonsOf(card).map(({ text }) => text?.text)).toEqual(["确认办结", "退回"]);
  });

  test("“确认办结” closes the task, once, and tells whoever reported it", async () => {
    const card = await asked();
    const told = await newIn(sport, dmOf(sport), async () => {
      await press(staff, card, "review_confirm");
    });
    expect(told.map(shownText).join()).toContain("科员 已确认办结");
    expect(shownText(await now(card, staff))).toContain("已确认办结");
    expect(await states()).toEqual([
      ["in_review", sport],
      ["done", staff],
    ]);
  });

  test("“退回” asks why, tells whoever reported it, and the task goes on", async () => {
    const card = await asked();
    const told = await newIn(sport, dmOf(sport), async () => {
      await press(staff, card, "review_return");
      await submit(staff, { review_reason: "缺 <!channel> 验收照片" });
    });
    expect(told).toHaveLength(1);
    expect(shownText(told[0] as Seen)).toContain("科员 退回：缺 &lt;!channel&gt; 验收照片");
    expect(shownText(await now(card, staff))).toContain("退回");
    expect(await states()).toEqual([
      ["in_review", sport],
      ["in_progress", staff],
    ]);
    expect((await ledger()).at(-1)?.reason).toBe("缺 <!channel> 验收照片");
  });

  test("reviewers who were not asked when it was recorded are asked later, and once", async () => {
    const { conversation } = trial.duban().services;
    const cards = await newIn(staff, dmOf(staff), async () => {
      await conversation.report({
        text: "24 已办结",
        person: "体育科",
        source: "cli",
        channel: null,
        messageTs: null,
        permalink: null,
        evidence: [{ kind: "link", url: PAPER, title: PAPER }],
        key: "cli:closing-test",
        at: trial.workspace.now(),
        thread: "cli:体育科",
        addressed: true,
      });
      await trial.duban().tick();
      await trial.duban().tick();
    });
    expect(cards.map(shownText).join()).toContain("体育科 报送办结，请您审核");
    expect(cards).toHaveLength(1);
  });

  test("a decision that is undone puts the question to the reviewer anew", async () => {
    const card = await asked();
    await press(staff, card, "review_confirm");
    const decision = (await ledger()).at(-1) as Entry;
    await trial.duban().services.ledger.undo(decision.id, staff, "按错了");
    const cards = await newIn(staff, dmOf(staff), () => trial.duban().tick());
    expect(cards.flatMap(buttonsOf).map(({ text }) => text?.text)).toEqual(["确认办结", "退回"]);
    await press(staff, cards[0] as Seen, "review_confirm");
    expect((await states()).at(-1)).toEqual(["done", staff]);
  });

  test("pressed after a restart and twice, there is one decision and one word to the reporter", async () => {
    const card = await asked();
    await trial.restart();
    const told = await newIn(sport, dmOf(sport), async () => {
      await Promise.all([
        trial.press(staff, card, "review_confirm"),
        trial.press(staff, card, "review_confirm"),
      ]);
      await trial.settled();
    });
    expect(told).toHaveLength(1);
    expect(await states()).toEqual([
      ["in_review", sport],
      ["done", staff],
    ]);
  });

  test("whoever reported it may not review it, and reads who can", async () => {
    await plan(admin, "policy review on @科员 @体育科科长");
    await asked();
    const { blocks } = await plan(sport, "24");
    expect(JSON.stringify(blocks)).not.toContain("review_confirm");
    expect(shownText(await plan(staff, "24"))).toContain("确认办结");
  });

  test("a reviewer finds the buttons under /plan 24 as well", async () => {
    await asked();
    const standing = await plan(staff, "24");
    const whispered = await newIn(staff, channel, () => trial.press(staff, standing, "review_confirm"));
    expect(whispered.map(shownText).join()).toContain("已确认办结");
    expect((await states()).at(-1)).toEqual(["done", staff]);
  });

  test("the reviewer finds it in App Home as well, and decides there", async () => {
    await asked();
    const home = async () => (await trial.get(`home?user=${staff}`)).home;
    await trial.post("home", { user: staff, tab: "home" });
    const shown = await trial.until(async () => JSON.stringify(await home()).includes("待您审核") && home());
    expect(JSON.stringify(shown.blocks)).toContain("体育科科长 报送办结");
    const press = async (action: string) => {
      const container = { view_id: (await home()).id };
      await trial.post("actions", { user: staff, container, action_id: action });
      await trial.settled();
    };
    const told = await newIn(staff, dmOf(staff), () => press("review_confirm"));
    expect(told.map(shownText).join()).toContain("已确认办结");
    expect((await states()).at(-1)).toEqual(["done", staff]);
    expect(JSON.stringify(await home())).not.toContain("待您审核");
  });

  test("others are refused the policy, and “review on” without anybody says how it is written", async () => {
    expect(shownText(await plan(staff, "policy review off"))).toContain("只有管理员可以这样做");
    expect(shownText(await plan(admin, "policy review on"))).toContain("/plan policy review on @审核人");
    expect(shownText(await plan(admin, "权限 办结审核 关"))).toContain("办结不需要另一个人审核");
    const { reviewers } = await trial.duban().services.administration.current();
    expect(reviewers).toEqual([]);
  });
});
