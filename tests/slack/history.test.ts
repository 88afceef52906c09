import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry, EntryId } from "../../src/progress/entries/entry.ts";
import { historyModal } from "../../src/slack/views/plan/history-modal.ts";
import { admin, alex, channel, sport, startTrial, type Trial } from "../support/duban.ts";
import { newEntry } from "../support/new-entry.ts";
import { buttonsOf, type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
  await trial.command(admin, channel, "/plan", "assign 30 @体育科科长 体育科");
  await trial.settled();
  for (let count = 1; count <= 7; count++) {
    await trial.say(sport, channel, `@督办 任务30新增${count}处`);
    await trial.settled();
  }
  const { entries, plan } = trial.duban().services;
  const [first] = await entries.list(plan.hash);
  await entries.void(first?.id as EntryId, { by: admin, at: trial.workspace.now(), why: "重复" });
});
afterAll(() => trial.close());

async function plan(user: string, text: string): Promise<Seen> {
  const before = (await trial.messages(user, channel)).length;
  await trial.command(user, channel, "/plan", text);
  await trial.settled();
  return (await trial.messages(user, channel)).slice(before)[0] as Seen;
}

describe("/plan with a task's number", () => {
  test.each(["30", "任务30"])("%j shows the standing and who answers under the targets", async (text) => {
    const shown = shownText(await plan(sport, text));
    expect(shown).toMatch(/40处[\s\S]*▰▰▰▰▰▰▰▱▱▱ {2}27 \/ 40 处\n推进中 · 🟢/);
    expect(shown).toContain("牵头人 体育科科长 · 责任科室 体育科");
  });

  test("shows the last five entries, newest first, each with its link", async () => {
    const shown = shownText(await plan(sport, "30"));
    const lines = [
      ...shown.matchAll(/\*本次 \+(\d) 处\* · 体育科科长 · <[^|>]+\/archives\/C0DUBAN\/p\d+\|原消息>/g),
    ];
    expect(lines.map(([, amount]) => Number(amount))).toEqual([7, 6, 5, 4, 3]);
    expect(shown).toContain("最近 5 条进展");
  });

  test("in English is in English", async () => {
    const shown = shownText(await plan(alex, "task 30"));
    expect(shown).toContain("Last 5 entries");
    expect(shown).toContain("Owners: 体育科科长");
  });

  test("of a task that nobody reported on offers no history", async () => {
    const reply = await plan(sport, "12");
    expect(shownText(reply)).toContain("尚无报送");
    expect(buttonsOf(reply).map(({ action_id }) => action_id)).not.toContain("task_history");
  });

  test("that asks for something of it is answered as before", async () => {
    expect(buttonsOf(await plan(sport, "任务30原文")).map(({ action_id }) => action_id)).not.toContain(
      "task_history",
    );
  });
});

test("“历史” opens the whole ledger of the task in a modal, what was voided struck through", async () => {
  const reply = await plan(sport, "30");
  expect(buttonsOf(reply).find(({ action_id }) => action_id === "task_history")?.text?.text).toBe(
    "历史（7）",
  );
  await trial.press(sport, reply, "task_history");
  const modal = await trial.until(async () => (await trial.get(`modals?user=${sport}`)).modals?.at(-1));
  const shown = shownText({ ...modal, text: "" });
  expect(shown).toContain("共 7 条");
  expect(shown).toMatch(/~本次 \+1 处~ .*已撤销/);
  expect(shown.match(/\*本次 \+\d 处\*/g)).toHaveLength(6);
});

describe("a long history", () => {
  const entry = (sequence: number): Entry => ({
    ...newEntry(`${sequence}`, { amount: 1, asOf: "2022-06-17", author: sport, channel }),
    id: `entry-${sequence}` as EntryId,
    sequence,
    text: `第${sequence}条 <!channel> ${"长".repeat(4000)}`,
    quotedWords: "",
    voided: null,
  });
  const entries = Array.from({ length: 130 }, (_, place) => entry(place + 1));
  const pageOf = (page: number): string => {
    const { blocks } = historyModal({
      heading: "任务30",
      task: 30,
      entries,
      page,
      language: "zh",
      nameOf: (id) => id,
    });
    expect(blocks.length).toBeLessThanOrEqual(100);
    return shownText({
      channel: "",
      ts: "",
      text: "",
      blocks: blocks as unknown as NonNullable<Seen["blocks"]>,
    });
  };

  test("is in pages within 100 blocks, and every entry is on one of them", () => {
    const all = [0, 1, 2].map(pageOf).join("\n");
    for (const { sequence } of entries) expect(all.split(`第${sequence}条`)).toHaveLength(2);
    expect(pageOf(0)).toContain("更早 (2/3)");
    expect(pageOf(2)).toContain("更近 (2/3)");
  });

  test("is turned page by page in the open modal", async () => {
    const { entries: store, plan: binhai } = trial.duban().services;
    for (const { id: _id, sequence: _sequence, voided: _voided, ...each } of entries.slice(0, 60))
      await store.add({
        ...each,
        planHash: binhai.hash,
        task: 31,
        targetId: null,
        text: each.text.slice(0, 9),
      });
    await trial.press(sport, await plan(sport, "31"), "task_history");
    const modalWith = (words: string) =>
      trial.until(async () => {
        const modal = (await trial.get(`modals?user=${sport}`)).modals?.at(-1);
        return shownText({ ...modal, text: "" }).includes(words) && modal;
      });
    const { id } = await modalWith("更早 (2/2)");
    await trial.post("actions", {
      user: sport,
      container: { view_id: id },
      action_id: "task_history_page:1",
    });
    expect((await modalWith("更近 (1/2)")).id).toBe(id);
  });

  test("rings nobody", () => {
    expect(pageOf(0)).not.toContain("<!channel>");
  });
});
