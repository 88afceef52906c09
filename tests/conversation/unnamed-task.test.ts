import { describe, expect, it } from "vitest";
import { replyView } from "../../src/slack/views/reply-view.ts";
import { openTestServices } from "../support/services.ts";
import { said } from "./said.ts";

it("a task that the plan does not have is named beside what was recorded", async () => {
  const services = await openTestServices();
  const reply = await services.conversation.hear(said("任务33新增3处，任务30新增2处"));
  expect(reply).toMatchObject({ kind: "reports", unknownTasks: [33] });
  const view = replyView(reply, services);
  expect(JSON.stringify(view?.blocks)).toContain("没有任务33（本计划的任务编号是 1–32），这部分没有记录。");
  const plain = await services.conversation.hear(said("50人参加了活动，任务30新增3处"));
  expect(plain).not.toHaveProperty("unknownTasks");
});

describe("a figure without a task, said to Duban,", () => {
  it.each(["本周新增3处", "更正：累计14处", "3 more sites this week"])(
    "“%s” is met with the question which",
    async (text) => {
      const { conversation, entries, plan } = await openTestServices();
      const reply = await conversation.hear(said(text));
      expect(reply).toMatchObject({ kind: "which_task", tasks: expect.arrayContaining([30]) });
      expect(await entries.list(plan.hash)).toEqual([]);
    },
  );
});
