import { expect, it } from "vitest";
import { reportText } from "../../src/conversation/words/report-words.ts";
import { openTestServices } from "../support/services.ts";
import { reportsOf, said } from "./said.ts";

it("an amount that may count for several targets is recorded for the one that is chosen", async () => {
  const services = await openTestServices();
  const [report] = reportsOf(await services.conversation.hear(said("任务15新增1所")));
  if (report?.kind !== "to_confirm") throw new Error("it should have been asked about");
  expect(report.choices.map(({ id }) => id)).toEqual(["15-1", "15-2", "15-3"]);
  const decided = await services.ledger.decide(report.card, "same:15-2", "U0ZHOU");
  expect(decided).toMatchObject({
    kind: "recorded",
    report: { entry: { targetId: "15-2", unit: "所", amount: 1 } },
  });
});

it("an amount in a unit the task does not count is shown how to write, and cannot be confirmed", async () => {
  const services = await openTestServices();
  const [report] = reportsOf(await services.conversation.hear(said("任务30本周新增3名")));
  if (report === undefined) throw new Error("it should have been answered");
  expect(report.kind).toBe("misfit");
  expect(reportText(report, "zh", services)).toContain("单位不符");
  expect(await services.entries.list(services.plan.hash)).toEqual([]);
});
