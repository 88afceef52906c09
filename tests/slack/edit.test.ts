import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { validEntries } from "../../src/progress/entries/valid-entries.ts";
import { beginAnew } from "../support/begin-anew.ts";
import { admin, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
});
afterAll(() => trial.close());
beforeEach(() => beginAnew(trial));

async function counted() {
  const { entries, plan } = trial.duban().services;
  return validEntries(await entries.list(plan.hash)).map(({ task, kind, amount }) => [task, kind, amount]);
}

async function recorded(text: string): Promise<string> {
  const ts = await trial.say(sport, channel, `@督办 ${text}`);
  await trial.settled();
  return ts;
}

/** What the author is offered in their direct message after an act. */
async function offers(act: () => Promise<unknown>): Promise<Seen[]> {
  const before = (await trial.messages(sport, dmOf(sport))).length;
  await act();
  await trial.settled();
  return (await trial.messages(sport, dmOf(sport))).slice(before);
}

const edit = (ts: string, text: string) =>
  offers(() => trial.post("messages/edit", { user: sport, channel, ts, text: `@督办 ${text}` }));
const remove = (ts: string) => offers(() => trial.post("messages/delete", { user: sport, channel, ts }));

async function press(message: Seen | undefined, action: string): Promise<string> {
  await trial.press(sport, message as Seen, action);
  await trial.settled();
  const all = await trial.messages(sport, dmOf(sport));
  return shownText(all.find(({ ts }) => ts === message?.ts) as Seen);
}

describe("editing the message that an entry came from", () => {
  test("changes nothing by itself and offers its author to correct, void or keep it", async () => {
    const [offer, ...more] = await edit(await recorded("任务30本周新增3处"), "任务30本周新增5处");
    expect(more).toEqual([]);
    expect(shownText(offer as Seen)).toMatch(
      /原消息已修改[\s\S]*任务30[\s\S]*新增3处[\s\S]*按新消息应为：本次 \+5 处/,
    );
    expect(buttonsOf(offer as Seen).map(({ action_id }) => action_id)).toEqual([
      "decide_yes",
      "undo_entry",
      "keep_entry",
    ]);
    expect(await counted()).toEqual([[30, "delta", 3]]);
  });

  test("corrects where its author says so: the new entry takes the old one's place", async () => {
    const [offer] = await edit(await recorded("任务30本周新增3处"), "任务30本周新增5处");
    expect(await press(offer, "decide_yes")).toContain("本次 +5 → 累计 5/40 处");
    expect(await counted()).toEqual([[30, "delta", 5]]);
  });

  test("can be answered after a restart, and twice pressed corrects once", async () => {
    const [offer] = await edit(await recorded("任务30本周新增3处"), "任务30本周新增5处");
    await trial.restart();
    await Promise.all([
      trial.press(sport, offer as Seen, "decide_yes"),
      trial.press(sport, offer as Seen, "decide_yes"),
    ]);
    await trial.settled();
    expect(await counted()).toEqual([[30, "delta", 5]]);
  });

  test("twice, and both offers pressed, counts once", async () => {
    const ts = await recorded("任务30本周新增3处");
    const [first] = await edit(ts, "任务30本周新增5处");
    const [second] = await edit(ts, "任务30本周新增6处");
    await press(second, "decide_yes");
    expect(await press(first, "decide_yes")).toContain("之后已经更正或撤销");
    expect(await counted()).toEqual([[30, "delta", 6]]);
  });

  test("keeps the entry where its author says so", async () => {
    const [offer] = await edit(await recorded("任务30本周新增3处"), "任务30本周新增5处");
    expect(await press(offer, "keep_entry")).toBe("好的，台账没有变。");
    expect(await counted()).toEqual([[30, "delta", 3]]);
  });

  test("offers only to void it where the message no longer reports", async () => {
    const [offer] = await edit(await recorded("任务30本周新增3处"), "任务30下周再建3处");
    expect(buttonsOf(offer as Seen).map(({ action_id }) => action_id)).toEqual(["undo_entry", "keep_entry"]);
  });

  test("offers nothing where it still says the same", async () => {
    expect(await edit(await recorded("任务30本周新增3处"), "任务30本周新增3处，感谢大家！")).toEqual([]);
  });

  test("offers a judgement anew where its reason changed, and not where it is the same", async () => {
    const ts = await recorded("任务30有风险:场地未落实");
    expect(await edit(ts, "任务30有风险:场地未落实！")).toEqual([]);
    const [offer] = await edit(ts, "任务30有风险:资金未到位");
    expect(await press(offer, "decide_yes")).toContain("自评有风险：资金未到位");
    const { standings } = trial.duban().services;
    expect((await standings()).find(({ task }) => task.number === 30)?.judgement?.reason).toBe("资金未到位");
  });

  test("offers for the one of several tasks that changed", async () => {
    const ts = await recorded("任务30新增3处，任务31新增2项次");
    const found = await edit(ts, "任务30新增3处，任务31新增4项次");
    expect(found.map(shownText)).toEqual([expect.stringContaining("任务31")]);
  });
});

describe("deleting the message that an entry came from", () => {
  test("offers its author to void it", async () => {
    const [offer] = await remove(await recorded("任务30本周新增3处"));
    expect(shownText(offer as Seen)).toContain("原消息已删除");
    expect(await counted()).toEqual([[30, "delta", 3]]);
    expect(await press(offer, "undo_entry")).toContain("已撤销");
    expect(await counted()).toEqual([]);
  });

  test("that no entry came from offers nothing", async () => {
    expect(await remove(await recorded("任务30的目标是什么？"))).toEqual([]);
  });
});

describe("changing a message whose report still waits for an owner's yes", () => {
  beforeEach(async () => {
    const { administration } = trial.duban().services;
    await administration.enact([{ kind: "assigned", tasks: [30], owners: [staff], department: "" }], admin);
  });

  async function waiting(text: string): Promise<{ ts: string; card: Seen }> {
    const before = (await trial.messages(staff, dmOf(staff))).length;
    const ts = await recorded(text);
    const [card] = (await trial.messages(staff, dmOf(staff))).slice(before);
    return { ts, card: card as Seen };
  }

  const agree = async (card: Seen): Promise<void> => {
    await trial.press(staff, card, "decide_yes");
    await trial.settled();
  };

  test.each([
    ["deleted", (ts: string) => remove(ts), "原消息已删除"],
    ["edited", (ts: string) => edit(ts, "任务30本周新增13处"), "原消息已修改"],
  ])(
    "%s, it is withdrawn, its author is told, and the owner's yes records nothing",
    async (_, act, words) => {
      const { ts, card } = await waiting("任务30本周新增3处");
      expect((await act(ts)).map(shownText)).toEqual([expect.stringContaining(words)]);
      await agree(card);
      expect(await counted()).toEqual([]);
    },
  );

  test("edited so that it says the same, it still waits", async () => {
    const { ts, card } = await waiting("任务30本周新增3处");
    expect(await edit(ts, "任务30本周新增3处。辛苦各位")).toEqual([]);
    await agree(card);
    expect(await counted()).toEqual([[30, "delta", 3]]);
  });
});
