import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/conversation/conversation.ts";
import { NOW, openTestServices } from "../support/services.ts";

type Said = { asked?: number[]; addressed?: boolean; thread?: string; person?: string };

/** Says something in a thread that Duban began by asking about tasks; gives the reply and what was recorded. */
async function say(
  text: string,
  { asked, addressed = true, thread = "D1:1.0", person = "U_LEAD" }: Said = {},
) {
  const { conversation, memories, entries, administration, plan } = await openTestServices();
  await administration.enact(
    [{ kind: "assigned", tasks: [30, 31], owners: ["U_LEAD"], department: null }],
    "U_ADMIN",
  );
  if (asked !== undefined)
    await memories.remember(
      thread,
      { question: "", language: "zh", tasks: asked, aspect: "progress", asked },
      NOW,
    );
  const said = { text, person, source: "thread", channel: "D1", messageTs: "2.0", permalink: null } as const;
  const reply = await conversation.hear({ ...said, key: "message:D1:2.0", at: NOW, thread, addressed });
  return { reply, ledger: await entries.list(plan.hash), conversation };
}
const tasksAsked = (reply: Reply): number[] => (reply.kind === "which_task" ? reply.tasks : []);

describe("in the thread of a reminder about one task", () => {
  test.each([
    ["新增3处", { kind: "delta", amount: 3 }],
    ["30 新增3处", { kind: "delta", amount: 3 }],
    ["3 more", { kind: "delta", amount: 3 }],
    ["task 30: 3 more", { kind: "delta", amount: 3 }],
    ["累计12处", { kind: "set", amount: 12 }],
    ["没有进展", { kind: "note", quotedWords: "没有进展" }],
    ["30 没有进展", { kind: "note", quotedWords: "没有进展" }],
    ["nothing to report", { kind: "note", quotedWords: "nothing to report" }],
  ])("%j is recorded for it", async (text, expected) => {
    const { ledger } = await say(text, { asked: [30] });
    expect(ledger).toMatchObject([{ task: 30, ...expected }]);
  });

  test("words alone are asked about before they are recorded", async () => {
    const { reply, ledger } = await say("正在与塘沽街道协调场地", { asked: [30] });
    expect(reply).toMatchObject({
      kind: "reports",
      reports: [{ kind: "to_confirm", reading: { task: 30 } }],
    });
    expect(ledger).toEqual([]);
  });

  test.each(["目标是多少？", "谢谢", "下周再建3处"])("%j records nothing", async (text) => {
    expect((await say(text, { asked: [30] })).ledger).toEqual([]);
  });

  test("another task that is named is that one", async () => {
    expect((await say("31 没有进展", { asked: [30] })).ledger).toMatchObject([{ task: 31 }]);
  });
});

describe("in the thread of a reminder about several tasks", () => {
  const asked = [28, 30, 31];

  test("a figure is asked about for the tasks that it can be of", async () => {
    const { reply, ledger } = await say("新增3处", { asked });
    expect(tasksAsked(reply)).toEqual([30]);
    expect(ledger).toEqual([]);
  });

  test("that nothing has happened is asked about for all of them", async () => {
    expect(tasksAsked((await say("本周没有进展", { asked })).reply)).toEqual(asked);
  });

  test("the task that its author chose is recorded once; nobody else can choose", async () => {
    const { reply, conversation } = await say("新增3处", { asked });
    if (reply.kind !== "which_task") throw new Error("it was not asked");
    const choose = (task: number | null, by: string) =>
      conversation.chooseTask({ card: reply.card, task, by });
    expect(await choose(30, "U_OTHER")).toEqual({ kind: "not_yours", author: "U_LEAD" });
    expect(await choose(30, "U_LEAD")).toMatchObject({
      kind: "reports",
      reports: [{ entry: { amount: 3 } }],
    });
    expect(await choose(31, "U_LEAD")).toEqual({ kind: "already", decision: "30" });
  });

  test("none of them drops it", async () => {
    const { reply, conversation } = await say("新增3处", { asked });
    if (reply.kind !== "which_task") throw new Error("it was not asked");
    await conversation.chooseTask({ card: reply.card, task: null, by: "U_LEAD" });
    const late = await conversation.chooseTask({ card: reply.card, task: 30, by: "U_LEAD" });
    expect(late).toEqual({ kind: "already", decision: "none" });
  });
});

describe("in the thread of a digest, among people", () => {
  const digest = { asked: [], addressed: false };

  test("a figure without a task is asked about among its author's tasks first", async () => {
    expect(tasksAsked((await say("新增3处", digest)).reply)).toEqual([30]);
  });

  test("who owns none is asked among all tasks that it fits", async () => {
    expect(tasksAsked((await say("新增3处", { ...digest, person: "U_OTHER" })).reply)).toContain(30);
  });

  test.each(["大家辛苦了", "周五下午3点开会", "3楼会议室", "这周的数字不错"])(
    "%j is left alone",
    async (text) => {
      expect((await say(text, digest)).reply).toEqual({ kind: "silence" });
    },
  );
});

describe("where Duban did not ask", () => {
  test("that nothing has happened is recorded for a task that is named, if it is said to Duban", async () => {
    expect((await say("30 没有进展")).ledger).toMatchObject([{ task: 30, kind: "note" }]);
    expect((await say("30 没有进展", { addressed: false })).ledger).toEqual([]);
  });

  test("and by command too", async () => {
    const { conversation, entries, plan } = await openTestServices();
    const said = {
      person: "U_LEAD",
      source: "command",
      channel: "C1",
      messageTs: null,
      permalink: null,
    } as const;
    await conversation.report({
      ...said,
      text: "30 暂无进展",
      key: "command:1",
      at: NOW,
      thread: "C1:U",
      addressed: true,
    });
    expect(await entries.list(plan.hash)).toMatchObject([
      { task: 30, kind: "note", quotedWords: "暂无进展" },
    ]);
  });
});
