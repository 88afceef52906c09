import { describe, expect, it } from "vitest";
import type { Services } from "../../src/services.ts";
import { freshFolder, NOW, openTestServices } from "../support/services.ts";
import { cardOf, reportsOf, said } from "./said.ts";

const recorded = async ({ entries, plan }: Services) => entries.list(plan.hash);
const askedFor = async (services: Services, text: string) =>
  cardOf(await services.conversation.hear(said(text)));

describe("what may be read in two ways", () => {
  it.each([
    ["任务30 3处", "delta_or_total"],
    ["任务30本周新增30处", "large_jump"],
    ["任务30 7月8日新增3处", "future_day"],
    ["任务30新增3处左右", "approximate"],
  ])("“%s” is shown for confirmation and not recorded (%s)", async (text, reason) => {
    const services = await openTestServices();
    const reports = reportsOf(await services.conversation.hear(said(text)));
    expect(reports).toMatchObject([{ kind: "to_confirm", reading: { task: 30, reason } }]);
    expect(await recorded(services)).toEqual([]);
  });

  it.each([
    ["delta", 13],
    ["set", 10],
  ] as const)("is recorded as what was pressed: %s", async (decision, total) => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30累计3处"));
    const card = await askedFor(services, "任务30 10处");
    const decided = await services.ledger.decide(card, decision, "U0ZHOU");
    expect(decided).toMatchObject({ kind: "recorded", report: { entry: { kind: decision, amount: 10 } } });
    const standing = (await services.standings()).find(({ task }) => task.number === 30);
    expect(standing?.targets[0]?.value).toBe(total);
  });
});

describe("a card", () => {
  it("pressed twice records once", async () => {
    const services = await openTestServices();
    const card = await askedFor(services, "任务30 3处");
    await services.ledger.decide(card, "delta", "U0ZHOU");
    expect(await services.ledger.decide(card, "delta", "U0ZHOU")).toMatchObject({ kind: "already_decided" });
    expect(await recorded(services)).toHaveLength(1);
  });

  it("decided one way cannot be decided another", async () => {
    const services = await openTestServices();
    const card = await askedFor(services, "任务30 3处");
    await services.ledger.decide(card, "delta", "U0ZHOU");
    expect(await services.ledger.decide(card, "set", "U0LI")).toMatchObject({ kind: "already_decided" });
    expect(await services.ledger.decide(card, "no", "U0LI")).toMatchObject({ kind: "already_decided" });
    expect(await recorded(services)).toMatchObject([{ kind: "delta", voided: null }]);
  });

  it("dropped records nothing, then or later", async () => {
    const services = await openTestServices();
    const card = await askedFor(services, "任务30 3处");
    expect(await services.ledger.decide(card, "no", "U0ZHOU")).toEqual({ kind: "dropped" });
    expect(await services.ledger.decide(card, "yes", "U0LI")).toEqual({
      kind: "already_decided",
      decision: "no",
    });
    expect(await recorded(services)).toEqual([]);
  });

  it("made before a restart is decided after it, as what its writer said then", async () => {
    const folder = freshFolder();
    const first = await openTestServices({ folder });
    const card = await askedFor(first, "任务30 3处");
    await first.close();
    const nextDay = new Date(NOW.getTime() + 86_400_000);
    const second = await openTestServices({ folder, now: () => nextDay });
    await second.ledger.decide(card, "delta", "U0LI");
    expect(await recorded(second)).toMatchObject([
      { author: "U0ZHOU", text: "任务30 3处", asOf: "2022-06-24", reportedAt: NOW },
    ]);
  });

  it("that is not there is said to be unknown", async () => {
    const services = await openTestServices();
    expect(await services.ledger.decide("no such card", "yes", "U0ZHOU")).toEqual({ kind: "unknown_card" });
  });
});
