import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { tasksOf } from "../../src/plan/plan.ts";
import type { EntryId } from "../../src/progress/entries/entry.ts";
import { admin, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { emptyLedger } from "../support/empty-ledger.ts";
import { type Seen, shownText } from "../support/person.ts";

const PAPER = "https://bh.example.cn/ys/24.pdf";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
});
afterAll(() => trial.close());
beforeEach(async () => {
  const { database, administration, plan } = trial.duban().services;
  await emptyLedger(database);
  const tasks = tasksOf(plan).map(({ number }) => number);
  await administration.enact(
    [
      { kind: "assigned", tasks, owners: [], department: "" },
      { kind: "assigned", tasks: [30], owners: [sport], department: null },
      { kind: "review", reviewers: [] },
    ],
    admin,
  );
});

const ledger = () => trial.duban().services.ledger;

/** What somebody's direct message with Duban holds in addition after something was done. */
async function newFor(person: string, act: () => Promise<unknown>): Promise<Seen[]> {
  const before = (await trial.messages(person, dmOf(person))).length;
  await act();
  await trial.settled();
  return (await trial.messages(person, dmOf(person))).slice(before);
}

async function say(user: string, text: string): Promise<void> {
  await trial.post("messages", { user, channel, text: `@督办 ${text}` });
  await trial.settled();
}

/** The one card that waits, decided as the command line does: by the use case, past Slack. */
async function decideElsewhere(decision: "yes" | "no", by: string): Promise<void> {
  const [card, ...others] = await ledger().openCards();
  expect(others).toEqual([]);
  await ledger().decide(card?.id ?? "", decision, by);
}

describe("what was decided at the command line", () => {
  test("is told to whoever reported, once, in the words of a press in Slack", async () => {
    await say(staff, "任务30本周新增3处");
    await decideElsewhere("yes", sport);
    const [told, ...others] = await newFor(staff, () => trial.duban().tick());
    expect(shownText(told as Seen)).toMatch(/体育科科长 已确认[\s\S]*本次 \+3 → 累计 3\/40 处/);
    expect(others).toEqual([]);
    expect(await newFor(staff, () => trial.duban().tick())).toEqual([]);
  });

  test("is told where it was declined, too", async () => {
    await say(staff, "任务30本周新增3处");
    await decideElsewhere("no", sport);
    const [told] = await newFor(staff, () => trial.duban().tick());
    expect(shownText(told as Seen)).toContain("体育科科长 没有同意，这一条没有计入台账");
  });

  test("on a card of the author's own, by somebody who has a name only, is told as well", async () => {
    await say(sport, "任务30完成15处");
    const [card] = await ledger().openCards();
    expect(card?.kind).toBe("doubt");
    await ledger().decide(card?.id ?? "", "no", "局办公室");
    const [told] = await newFor(sport, () => trial.duban().tick());
    expect(shownText(told as Seen)).toContain("局办公室 没有同意");
  });

  test("as a reviewer's word is told to whoever reported the task as done, once", async () => {
    await trial.duban().services.administration.enact([{ kind: "review", reviewers: [admin] }], admin);
    await say(sport, `任务30已办结 ${PAPER}`);
    const [waiting] = await ledger().waitingReviews();
    const id = waiting?.request.id ?? ("" as EntryId);
    await ledger().review(id, { kind: "return", reason: "缺验收单" }, admin, "zh");
    const [told, ...others] = await newFor(sport, () => trial.duban().tick());
    expect(shownText(told as Seen)).toContain("缺验收单");
    expect(others).toEqual([]);
    expect(await newFor(sport, () => trial.duban().tick())).toEqual([]);
  });

  test("is passed on to the owner, who has the card", async () => {
    await say(staff, "任务30完成15处");
    const asked = await newFor(sport, async () => {
      await decideElsewhere("yes", staff);
      await trial.duban().tick();
    });
    expect(asked.map((card) => shownText(card))).toEqual([expect.stringContaining("科员 报送")]);
  });
});

test("what was decided in Slack is not told again by the clock", async () => {
  const [card] = await newFor(sport, () => say(staff, "任务30本周新增3处"));
  expect(await newFor(staff, () => trial.press(sport, card as Seen, "decide_yes"))).toHaveLength(1);
  await trial.duban().services.claims.forgetBefore(new Date("2030-01-01"));
  expect(await newFor(staff, () => trial.duban().tick())).toEqual([]);
  expect(await newFor(sport, () => trial.duban().tick())).toEqual([]);
});
