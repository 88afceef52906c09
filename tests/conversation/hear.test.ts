import { describe, expect, it } from "vitest";
import type { Services } from "../../src/services.ts";
import { freshFolder, openTestServices } from "../support/services.ts";
import { answerOf, reportsOf, said } from "./said.ts";

const recorded = async ({ entries, plan }: Services) => entries.list(plan.hash);

describe("what was done is recorded", () => {
  it.each(["任务30本周新增3处", "task 30: 3 more sites this week", "第三十项任务本周又建成３处"])(
    "“%s”",
    async (text) => {
      const services = await openTestServices();
      const reports = reportsOf(await services.conversation.hear(said(text)));
      expect(reports).toMatchObject([{ kind: "recorded", isNew: true, entry: { task: 30, amount: 3 } }]);
      expect(await recorded(services)).toMatchObject([{ text, author: "U0ZHOU", kind: "delta" }]);
    },
  );

  it("several tasks of one message are several entries", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30新增3处，任务31新增2项次"));
    expect((await recorded(services)).map(({ task, amount }) => [task, amount])).toEqual([
      [30, 3],
      [31, 2],
    ]);
  });

  it("the same message delivered again records once and is not taken for another", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30本周新增3处"));
    const again = reportsOf(await services.conversation.hear(said("任务30本周新增3处")));
    expect(again).toMatchObject([{ kind: "recorded", isNew: false }]);
    expect(await recorded(services)).toHaveLength(1);
  });

  it("the same words said again are another entry", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30本周新增3处", { key: "Ev1" }));
    const next = reportsOf(await services.conversation.hear(said("任务30本周新增3处", { key: "Ev2" })));
    expect(next).toMatchObject([{ kind: "recorded", isNew: true }]);
    expect(await recorded(services)).toHaveLength(2);
  });
});

describe("a question is answered and records nothing", () => {
  it.each([
    ["任务30的目标是什么", "zh"],
    ["what are the targets for task 30", "en"],
    ["任务30完成了吗？", "zh"],
    ["has task 30 been finished?", "en"],
    ["任务30新增3处了吗？", "zh"],
  ])("“%s”", async (text, language) => {
    const services = await openTestServices();
    const answer = answerOf(await services.conversation.hear(said(text)));
    expect(answer).toMatchObject({ outcome: "answered", language, tasks: [30] });
    expect(await recorded(services)).toEqual([]);
  });

  it("in the language it was asked for in, whatever it is written in", async () => {
    const services = await openTestServices();
    const reply = await services.conversation.ask(said("任务30的目标是什么", { language: "en" }));
    expect(answerOf(reply).language).toBe("en");
  });
});

describe("a thread", () => {
  it("about one task takes an update without a number for that task", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30的目标是什么"));
    const reports = reportsOf(await services.conversation.hear(said("本周新增3处")));
    expect(reports).toMatchObject([{ kind: "recorded", entry: { task: 30, amount: 3 } }]);
  });

  it("about one task follows one that is named instead", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30的目标是什么"));
    await services.conversation.hear(said("任务31新增2项次"));
    expect((await recorded(services)).map(({ task }) => task)).toEqual([31]);
  });

  it("is followed by its next question, after a restart too", async () => {
    const folder = freshFolder();
    const first = await openTestServices({ folder });
    await first.conversation.hear(said("任务30的目标是什么"));
    await first.close();
    const second = await openTestServices({ folder });
    expect(answerOf(await second.conversation.hear(said("那31呢？"))).tasks).toEqual([31]);
  });

  it("lends nothing to another thread", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30的目标是什么"));
    await services.conversation.hear(said("本周新增3处", { thread: "C0SPORTS:1656036111.000200" }));
    expect(await recorded(services)).toEqual([]);
  });
});

describe("what was not said to Duban", () => {
  const inPassing = { addressed: false };

  it("in a thread it has no part in is left alone, whatever it says", async () => {
    const services = await openTestServices();
    const reply = await services.conversation.hear(said("任务30本周新增3处", inPassing));
    expect(reply).toEqual({ kind: "silence" });
    expect(await recorded(services)).toEqual([]);
  });

  it.each(["好的，辛苦了", "中午一起吃饭吗？", "see you at the meeting", "👍"])(
    "in its thread is talk among people and stays unanswered: “%s”",
    async (text) => {
      const services = await openTestServices();
      await services.conversation.hear(said("任务30的目标是什么"));
      expect(await services.conversation.hear(said(text, inPassing))).toEqual({ kind: "silence" });
      expect(await recorded(services)).toEqual([]);
    },
  );

  it("in its thread is taken where it reports a figure of the thread's task", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30的目标是什么"));
    const reports = reportsOf(await services.conversation.hear(said("本周新增3处", inPassing)));
    expect(reports).toMatchObject([{ kind: "recorded", entry: { task: 30, amount: 3 } }]);
  });

  it("in its thread is answered where it asks what the plan says", async () => {
    const services = await openTestServices();
    await services.conversation.hear(said("任务30的目标是什么"));
    expect(answerOf(await services.conversation.hear(said("任务31的目标是什么？", inPassing))).tasks).toEqual(
      [31],
    );
  });
});

it.each(["校园足球场的草坪什么颜色", "hello", "？", "谢谢", "30"])(
  "what is said to Duban is never met with silence: “%s”",
  async (text) => {
    const services = await openTestServices();
    expect((await services.conversation.hear(said(text))).kind).not.toBe("silence");
    expect(await recorded(services)).toEqual([]);
  },
);

describe("/progress", () => {
  const command = (services: Services, text: string) =>
    services.conversation.report(said(text, { source: "command" }));

  it("records what is reported", async () => {
    const services = await openTestServices();
    expect(reportsOf(await command(services, "30 本周新增3处"))).toMatchObject([{ kind: "recorded" }]);
    expect(await recorded(services)).toMatchObject([{ task: 30, amount: 3, source: "command" }]);
  });

  it.each([
    ["33 本周新增3处", { kind: "unknown_task", task: 33 }],
    ["30", { kind: "no_words", task: 30 }],
    ["", { kind: "no_text" }],
    ["30 新增3千米", { kind: "unit_mismatch", task: 30, amount: 3 }],
    ["30 目标是什么？", { kind: "not_an_update", task: 30 }],
    ["30 计划下周新增3处", { kind: "not_an_update", task: 30 }],
    ["3处", { kind: "not_an_update", task: null }],
  ])("“%s” is a mistake to be explained; nothing is recorded", async (text, problem) => {
    const services = await openTestServices();
    expect(await command(services, text)).toMatchObject({ kind: "problem", problem });
    expect(await recorded(services)).toEqual([]);
  });
});
