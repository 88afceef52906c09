import { describe, expect, it } from "vitest";
import { neverReported } from "../../src/digest/facts/not-reported.ts";
import { ownersIn, personalFacts } from "../../src/digest/facts/personal.ts";
import { digestOfLongPeriod } from "../../src/digest/periods/due.ts";
import { parsePeriod } from "../../src/digest/periods/period.ts";
import { entryOf, factsOf, JUNE, weekly } from "./june-ledger.ts";

const WEEK_25 = factsOf(JUNE, weekly("2022-W25"));
const quantity = (id: string) => WEEK_25.quantities.find((each) => each.targetId === id);
const taskIn = (facts: typeof WEEK_25, number: number) => facts.tasks.find((each) => each.task === number);

describe("the facts of a week", () => {
  it("count each of the 32 tasks once, and say what changed on the week before", () => {
    expect(WEEK_25.counts).toEqual({
      not_started: { count: 23, change: -2 },
      on_pace: { count: 4, change: 0 },
      behind: { count: 3, change: 1 },
      overdue: { count: 0, change: 0 },
      done: { count: 1, change: 1 },
      halted: { count: 1, change: 0 },
    });
    expect(WEEK_25.paceUnknown).toBe(2);
  });

  it("say how many tasks were reported on, what moved and what did not", () => {
    expect(WEEK_25.reported).toEqual({ tasks: 6, entries: 6, moved: [2, 22, 28, 30, 32], unmoved: [9] });
  });

  it("give a quantity's value, its gain in the week and its gap to the pace", () => {
    // 118 of the year's 249 working days are gone: 18.96 of 40 would be on pace.
    expect(quantity("30-1")).toMatchObject({
      value: 15,
      demanded: 40,
      gained: 3,
      unit: "处",
      pace: "behind",
    });
    expect(quantity("30-1")?.gap).toBe(-4);
    expect(quantity("31-1")).toMatchObject({ value: 8, gained: 0 });
    expect(quantity("32-2")).toMatchObject({ value: 110, gained: -10, pace: "ahead" });
  });

  it("say nothing of a gap for what nobody reported on, nor for a rate", () => {
    expect(quantity("12-2")).toMatchObject({ value: null, gained: null, gap: null });
    expect(quantity("14-1")).toMatchObject({ kind: "rate", demanded: 97, gap: null });
  });

  it("leave out what was reported after the cut-off, were it by a second", () => {
    expect(taskIn(WEEK_25, 30)?.entries).toBe(1);
    const week26 = factsOf(JUNE, weekly("2022-W26"));
    expect(week26.quantities.find((each) => each.targetId === "30-1")).toMatchObject({
      value: 17,
      gained: 2,
    });
    expect(week26.reported).toMatchObject({ tasks: 1, entries: 1 });
  });

  it("are the same, whatever was recorded or voided since", () => {
    const later = JUNE.map((entry) =>
      entry.id === "e11"
        ? { ...entry, voided: { by: "U1", at: new Date("2022-06-27T01:00:00Z"), why: "重复" } }
        : entry,
    );
    later.push(entryOf(90, { task: 1, at: "2022-06-27T09:00:00" }));
    expect(factsOf(later.reverse(), weekly("2022-W25"))).toEqual(WEEK_25);
  });

  it("put first who asked for help, then who is furthest behind, then who is silent", () => {
    expect(WEEK_25.attention.slice(0, 3).map(({ task, reasons }) => [task, reasons[0]?.kind])).toEqual([
      [31, "help"],
      [28, "behind"],
      [30, "behind"],
    ]);
    expect(WEEK_25.attention).toHaveLength(6);
    expect(WEEK_25.attention.at(-1)).toEqual({ task: 16, reasons: [{ kind: "silent", days: 45 }] });
  });

  it("leave a done or paused task in peace", () => {
    const { attention, notReported } = WEEK_25;
    const asked = new Set([
      ...attention.map(({ task }) => task),
      ...notReported.flatMap(({ tasks }) => tasks),
    ]);
    expect(asked.has(22)).toBe(false);
    expect(asked.has(25)).toBe(false);
  });

  it("let a call for help rest once something else was recorded after it", () => {
    const answered = entryOf(91, { task: 31, at: "2022-06-15T09:00:00", text: "场地已协调" });
    const facts = factsOf([...JUNE, answered], weekly("2022-W25"));
    expect(facts.attention.find(({ task }) => task === 31)?.reasons.map(({ kind }) => kind)).toEqual([
      "behind",
    ]);
  });

  it("name what was finished or issued, with the message that says so", () => {
    expect(WEEK_25.notable.map(({ task, kind, source }) => [task, kind, source?.link])).toEqual([
      [2, "document", "https://example.slack.com/archives/C1/p9"],
      [22, "done", "https://example.slack.com/archives/C1/p13"],
    ]);
  });

  it("name a target that is reached once, in the week it is reached", () => {
    const reached = entryOf(92, {
      task: 30,
      at: "2022-06-29T09:00:00",
      targetId: "30-1",
      kind: "set",
      amount: 40,
    });
    const ledger = [...JUNE, reached];
    expect(factsOf(ledger, weekly("2022-W26")).notable).toMatchObject([{ task: 30, kind: "target_reached" }]);
    expect(factsOf(ledger, weekly("2022-W27")).notable).toEqual([]);
  });

  it("count who did not report by department, without a person's name", () => {
    expect(WEEK_25.notReported.map(({ department, tasks }) => [department, tasks.length])).toEqual([
      [null, 24],
      ["群众体育科", 1],
    ]);
    expect(JSON.stringify(WEEK_25.notReported)).not.toContain("老王");
  });

  it("list late entries, corrections and withdrawals of what earlier digests said", () => {
    expect(
      WEEK_25.revisions.map(({ kind, task, asOf, amount, amountBefore }) => [
        kind,
        task,
        asOf,
        amount,
        amountBefore,
      ]),
    ).toEqual([
      ["late", 28, "2022-06-14", 2, null],
      ["corrected", 32, "2022-06-01", 110, 120],
      ["withdrawn", 12, "2022-06-10", null, null],
    ]);
  });

  it("call an entry late only if it tells of a day the last digest already covered", () => {
    const afterHours = entryOf(94, { task: 3, at: "2022-06-17T18:00:00", text: "周五下班后补报" });
    const saturday = entryOf(95, { task: 4, at: "2022-06-18T10:00:00", text: "周六活动" });
    const facts = factsOf([afterHours, saturday], weekly("2022-W25"));
    expect(facts.reported.tasks).toBe(2);
    expect(facts.revisions.map(({ kind, task }) => [kind, task])).toEqual([["late", 3]]);
  });

  it("do not call a correction within the same week a revision", () => {
    const fixed = entryOf(93, {
      task: 30,
      at: "2022-06-23T09:00:00",
      asOf: "2022-06-22",
      targetId: "30-1",
      kind: "correction",
      amount: 14,
      supersedes: JUNE[10]?.id ?? null,
    });
    const facts = factsOf([...JUNE, fixed], weekly("2022-W25"));
    expect(facts.revisions.map(({ task }) => task)).not.toContain(30);
  });

  it("announce the end of the plan's year two weeks before", () => {
    expect(factsOf(JUNE, weekly("2022-W50")).dueSoon).toEqual([]);
    const facts = factsOf(JUNE, weekly("2022-W51"));
    expect(facts.dueSoon).toHaveLength(30);
    expect(facts.dueSoon[0]).toEqual({
      task: 1,
      targetId: null,
      subject: "",
      due: "2022-12-31",
      daysLeft: 8,
    });
  });

  it("leave the places for attention free in a new plan's first weeks: what nobody reported is only counted", () => {
    const march = factsOf([], weekly("2022-W12"));
    expect(march.silence.tasks).toHaveLength(32);
    expect(march.attention).toEqual([]);
    expect(neverReported(march)).toHaveLength(32);
  });

  it("hold against a task that nobody reported on what it should have come to by now", () => {
    const june = factsOf([], weekly("2022-W25")).attention;
    expect(june.find(({ task }) => task === 30)?.reasons).toEqual([
      { kind: "silent", days: null, expected: { amount: 18, unit: "处" } },
    ]);
    // Who should have come furthest stands first.
    expect(june.slice(0, 3).map(({ task }) => task)).toEqual([32, 28, 31]);
    // Nothing in them can be counted, and nothing falls due.
    expect(june.map(({ task }) => task)).not.toContain(1);
    // Half a year does not ask for half of one research project.
    expect(june.map(({ task }) => task)).not.toContain(22);
  });

  it("name every task that nobody reported on once the year's end is near", () => {
    const december = factsOf([], weekly("2022-W51")).attention;
    expect(december.find(({ task }) => task === 1)?.reasons).toEqual([{ kind: "silent", days: null }]);
    expect(december).toHaveLength(32);
  });

  it("do not call anyone silent in the plan's first three weeks", () => {
    expect(factsOf([], weekly("2022-W10")).silence.tasks).toEqual([]);
    expect(factsOf([], weekly("2022-W11")).silence.tasks).toHaveLength(32);
  });
});

describe("the facts of a month", () => {
  it("hold all its entries and compare with the month before", () => {
    const june = factsOf(JUNE, digestOfLongPeriod(parsePeriod("2022-06"), new Date("2022-07-02T00:00:00Z")));
    expect(june.quantities.find((each) => each.targetId === "30-1")).toMatchObject({ value: 17, gained: 5 });
    expect(june.quantities.find((each) => each.targetId === "32-2")).toMatchObject({
      value: 110,
      gained: 110,
    });
    expect(june.revisions).toEqual([]);
  });
});

describe("one person's facts", () => {
  const mine = personalFacts(WEEK_25, { id: "U1", name: "老王" });

  it("hold the tasks they own or help to own, counted anew", () => {
    expect(mine.tasks.map(({ task }) => task)).toEqual([30, 31]);
    expect(mine.counts.behind).toEqual({ count: 2, change: 0 });
    expect(mine.reported).toEqual({ tasks: 1, entries: 1, moved: [30], unmoved: [] });
    expect(mine.notReported).toEqual([{ department: "群众体育科", tasks: [31] }]);
    expect(mine.attention.map(({ task }) => task)).toEqual([31, 30]);
    expect(mine.revisions).toEqual([]);
  });

  it("exist for each owner once", () => {
    expect(ownersIn(WEEK_25).map(({ id }) => id)).toEqual(["U2", "U1", "U3"]);
  });
});
