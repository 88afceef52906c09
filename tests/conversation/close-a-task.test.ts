import { describe, expect, it } from "vitest";
import type { Entry, Evidence } from "../../src/progress/entries/entry.ts";
import { validEntries } from "../../src/progress/entries/valid-entries.ts";
import type { Services } from "../../src/services.ts";
import { freshFolder, openTestServices } from "../support/services.ts";
import { reportsOf, said } from "./said.ts";

const ZHOU = "U0ZHOU";
const LI = "U0LI";
const PAPER: Evidence = { kind: "link", url: "https://bh.example.cn/ys/30.pdf", title: "验收单" };
const env = { DUBAN_ADMINISTRATORS: "U0ADMIN" };

const ledger = async ({ entries, plan }: Services): Promise<Entry[]> => entries.list(plan.hash);
const lifecycle = async ({ standings }: Services): Promise<string | undefined> =>
  (await standings()).find(({ task }) => task.number === 24)?.lifecycle;

/** Services in which Li reviews what is reported as done. */
async function reviewed(folder = freshFolder()): Promise<Services> {
  const services = await openTestServices({ folder, env });
  await services.administration.enact([{ kind: "review", reviewers: [LI] }], "U0ADMIN");
  return services;
}

/** Zhou reports task 24 as done, with evidence. */
async function requested(services: Services): Promise<Entry> {
  const reply = await services.conversation.hear(said("任务24已办结", { evidence: [PAPER] }));
  const [report] = reportsOf(reply);
  if (report?.kind !== "recorded") throw new Error(`not recorded: ${report?.kind}`);
  return report.entry;
}

describe("a task is closed with evidence", () => {
  async function asked(services: Services): Promise<string> {
    const [report] = reportsOf(await services.conversation.hear(said("任务24已办结")));
    if (report?.kind !== "asks_evidence") throw new Error(`not asked: ${report?.kind}`);
    return report.card;
  }

  it("without it, it is asked for, and nothing is recorded", async () => {
    const services = await openTestServices();
    await asked(services);
    expect(await ledger(services)).toEqual([]);
  });

  it.each(["任务24已办结 https://bh.example.cn/ys/24", "task 24 is done https://bh.example.cn/ys/24"])(
    "a link in the message is evidence: “%s”",
    async (text) => {
      const services = await openTestServices();
      const [report] = reportsOf(await services.conversation.hear(said(text)));
      expect(report).toMatchObject({
        kind: "recorded",
        entry: { lifecycle: "done", evidence: [{ kind: "link", url: "https://bh.example.cn/ys/24" }] },
      });
    },
  );

  it("handed over later closes it once, however often it is sent", async () => {
    const services = await openTestServices();
    const card = await asked(services);
    const first = await services.ledger.supply(card, [PAPER], ZHOU);
    expect(first).toMatchObject({
      kind: "recorded",
      report: { entry: { lifecycle: "done", evidence: [PAPER] } },
    });
    expect((await services.ledger.supply(card, [PAPER], ZHOU)).kind).toBe("already_decided");
    expect(await ledger(services)).toHaveLength(1);
  });

  it("sent with another message meanwhile leaves nothing to hand over: the task is closed once", async () => {
    const services = await openTestServices();
    const card = await asked(services);
    await services.conversation.hear(said("任务24办结了，依据在附件", { evidence: [PAPER] }));
    expect(await services.ledger.supply(card, [PAPER], ZHOU)).toEqual({ kind: "closed_since" });
    expect(await services.ledger.openCards()).toEqual([]);
    expect(await ledger(services)).toHaveLength(1);
  });

  it("is asked for after a restart too", async () => {
    const folder = freshFolder();
    const card = await asked(await openTestServices({ folder }));
    const after = await openTestServices({ folder });
    expect(await after.ledger.supply(card, [PAPER], ZHOU)).toMatchObject({ kind: "recorded" });
  });

  it("“not done yet” leaves it, and evidence that comes after that closes nothing", async () => {
    const services = await openTestServices();
    const card = await asked(services);
    expect(await services.ledger.decide(card, "no", ZHOU)).toMatchObject({ kind: "dropped" });
    expect(await services.ledger.supply(card, [PAPER], ZHOU)).toEqual({
      kind: "already_decided",
      decision: "no",
    });
    expect(await ledger(services)).toEqual([]);
  });

  it("a target that is not reached is asked about first", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30累计12处"));
    const [doubt] = reportsOf(await services.conversation.hear(said("任务30已办结")));
    expect(doubt).toMatchObject({ kind: "to_confirm", reading: { reason: "target_not_reached" } });
    if (doubt?.kind !== "to_confirm") return;
    expect((await services.ledger.decide(doubt.card, "yes", ZHOU)).kind).toBe("asks_evidence");
    expect(await ledger(services)).toHaveLength(1);
  });

  it("a milestone that is reached closes no task, and asks for none", async () => {
    const services = await openTestServices();
    const milestone = services.targets.find(({ kind }) => kind === "milestone");
    expect(milestone).toBeDefined();
    const [report] = reportsOf(
      await services.conversation.hear(said(`任务${milestone?.task}的${milestone?.subject}已建成`)),
    );
    expect(report).toMatchObject({ kind: "recorded", entry: { targetId: milestone?.id, lifecycle: "done" } });
  });
});

describe("where the policy names reviewers, what is reported as done", () => {
  it("waits for them", async () => {
    const services = await reviewed();
    const [report] = reportsOf(await services.conversation.hear(said("任务24已办结", { evidence: [PAPER] })));
    expect(report).toMatchObject({ kind: "recorded", review: { who: [LI] } });
    expect(await lifecycle(services)).toBe("in_review");
  });

  it("is done once one of them confirms; the ledger says who", async () => {
    const services = await reviewed();
    const request = await requested(services);
    const outcome = await services.ledger.review(request.id, { kind: "confirm" }, LI, "zh");
    expect(outcome).toMatchObject({
      kind: "reviewed",
      decision: { author: LI, lifecycle: "done", reviewOf: request.id, task: 24 },
    });
    expect(await lifecycle(services)).toBe("done");
  });

  it("is in progress again where they return it; the ledger says who and why", async () => {
    const services = await reviewed();
    const request = await requested(services);
    await services.ledger.review(request.id, { kind: "return", reason: "缺验收照片" }, LI, "zh");
    expect(await lifecycle(services)).toBe("in_progress");
    expect((await ledger(services)).at(-1)).toMatchObject({
      author: LI,
      reason: "缺验收照片",
      text: "退回：缺验收照片",
    });
  });

  it("has one decision, whoever presses what and how often", async () => {
    const services = await reviewed();
    await services.administration.enact([{ kind: "review", reviewers: [LI, "U0WANG"] }], "U0ADMIN");
    const request = await requested(services);
    const outcomes = await Promise.all([
      services.ledger.review(request.id, { kind: "confirm" }, LI, "zh"),
      services.ledger.review(request.id, { kind: "return", reason: "缺照片" }, "U0WANG", "zh"),
      services.ledger.review(request.id, { kind: "confirm" }, LI, "zh"),
    ]);
    expect(outcomes.filter(({ kind }) => kind === "reviewed")).toHaveLength(1);
    expect((await ledger(services)).filter(({ reviewOf }) => reviewOf === request.id)).toHaveLength(1);
  });

  it("is reviewed after a restart too", async () => {
    const folder = freshFolder();
    const request = await requested(await reviewed(folder));
    const after = await openTestServices({ folder, env });
    expect(await after.ledger.review(request.id, { kind: "confirm" }, LI, "zh")).toMatchObject({
      kind: "reviewed",
    });
  });

  it("is not reviewed by whoever reported it; the refusal says who can", async () => {
    const services = await reviewed();
    await services.administration.enact([{ kind: "review", reviewers: [LI, ZHOU] }], "U0ADMIN");
    const request = await requested(services);
    expect(await services.ledger.review(request.id, { kind: "confirm" }, ZHOU, "zh")).toMatchObject({
      kind: "not_allowed",
      permission: { why: "own_work", who: [LI] },
    });
    expect(await lifecycle(services)).toBe("in_review");
  });

  it("goes to an administrator where its reporter is the only reviewer", async () => {
    const services = await reviewed();
    await services.administration.enact([{ kind: "review", reviewers: [ZHOU] }], "U0ADMIN");
    const request = await requested(services);
    expect(await services.ledger.review(request.id, { kind: "confirm" }, "U0ADMIN", "zh")).toMatchObject({
      kind: "reviewed",
    });
  });

  it("is not reviewed by others", async () => {
    const services = await reviewed();
    const request = await requested(services);
    expect(await services.ledger.review(request.id, { kind: "confirm" }, "U0WANG", "zh")).toMatchObject({
      kind: "not_allowed",
      permission: { why: "not_reviewer", who: [LI] },
    });
  });

  it("is reviewed no more once it was undone", async () => {
    const services = await reviewed();
    const request = await requested(services);
    await services.ledger.undo(request.id, ZHOU, "报早了");
    expect((await services.ledger.review(request.id, { kind: "confirm" }, LI, "zh")).kind).toBe("outdated");
    expect(await lifecycle(services)).toBe("not_started");
  });

  it("is reviewed anew where a decision was undone", async () => {
    const services = await reviewed();
    const request = await requested(services);
    const first = await services.ledger.review(request.id, { kind: "return", reason: "看错了" }, LI, "zh");
    if (first.kind !== "reviewed") throw new Error(first.kind);
    await services.ledger.undo(first.decision.id, LI, "看错了");
    expect(await lifecycle(services)).toBe("in_review");
    expect((await services.ledger.review(request.id, { kind: "confirm" }, LI, "zh")).kind).toBe("reviewed");
    expect(validEntries(await ledger(services)).map((entry) => entry.lifecycle)).toEqual([
      "in_review",
      "done",
    ]);
  });

  it("is no longer waited for once the policy is off, and the next report is done at once", async () => {
    const services = await reviewed();
    await services.administration.enact([{ kind: "review", reviewers: [] }], "U0ADMIN");
    expect((await requested(services)).lifecycle).toBe("done");
  });
});

describe("who judges how a task goes", () => {
  const own = async (services: Services) =>
    services.administration.enact(
      [{ kind: "assigned", tasks: [30], owners: [ZHOU], department: null }],
      "U0ADMIN",
    );
  const judgement = async ({ standings }: Services) =>
    (await standings()).find(({ task }) => task.number === 30)?.judgement ?? null;

  it("its owner, in their own words", async () => {
    const services = await openTestServices({ env });
    await own(services);
    await services.conversation.hear(said("任务30有风险:场地未落实"));
    expect((await ledger(services))[0]).toMatchObject({
      kind: "judgement",
      judgement: "at_risk",
      author: ZHOU,
    });
    expect(await judgement(services)).toMatchObject({ level: "at_risk", reason: "场地未落实", by: ZHOU });
  });

  it.each(["anyone", "owners_confirm"] as const)(
    "others' word waits for the owner's yes under the policy %s",
    async (policy) => {
      const services = await openTestServices({ env });
      await own(services);
      await services.administration.enact([{ kind: "policy", policy }], "U0ADMIN");
      const [report] = reportsOf(
        await services.conversation.hear(said("任务30有风险:场地未落实", { person: LI })),
      );
      expect(report).toMatchObject({ kind: "waiting", who: [ZHOU] });
      if (report?.kind !== "waiting") return;
      await services.ledger.decide(report.card, "yes", ZHOU);
      expect(await judgement(services)).toMatchObject({ level: "at_risk", by: LI });
    },
  );

  it("beside an amount that anyone may record, others' judgement does not count", async () => {
    const services = await openTestServices({ env });
    await own(services);
    await services.administration.enact([{ kind: "policy", policy: "anyone" }], "U0ADMIN");
    await services.conversation.hear(said("任务30本周新增3处，但进度滞后", { person: LI }));
    expect((await ledger(services))[0]).toMatchObject({ kind: "delta", amount: 3, judgement: null });
    expect(await judgement(services)).toBeNull();
  });
});
