import { describe, expect, it } from "vitest";
import { undoAsked } from "../../src/conversation/hear-undo.ts";
import { openTestServices } from "../support/services.ts";
import { said } from "./said.ts";

describe("who asks to undo", () => {
  it.each(["撤销", "撤回刚才那条", "请撤销上一条。", "undo", "Undo that", "please undo my last entry"])(
    "“%s” asks for no task",
    (text) => expect(undoAsked(text)).toEqual({ task: null }),
  );

  it.each(["撤销任务30上一条", "撤销任务３０的进展", "undo the last one for task 30"])(
    "“%s” asks for task 30",
    (text) => expect(undoAsked(text)).toEqual({ task: 30 }),
  );

  it.each(["撤销了3处", "任务30撤销", "取消任务30", "undo rate", "怎么撤销？", "delete task list from plan"])(
    "“%s” asks for something else",
    (text) => expect(undoAsked(text)).toBeNull(),
  );

  it("is shown their own newest entry, of the task that is named or spoken of, and nothing is undone yet", async () => {
    const { conversation, entries, plan } = await openTestServices();
    const hear = (text: string, thread: string, person = "U0ZHOU") =>
      conversation.hear(said(text, { thread: `C0SPORTS:${thread}`, person }));
    await hear("任务30本周新增3处", "1");
    await hear("任务31本周新增2项次", "2");
    await hear("任务32本周培训9名", "3", "U0LI");
    expect(await hear("撤销", "4")).toMatchObject({ kind: "undo", report: { entry: { task: 31 } } });
    expect(await hear("撤销", "1")).toMatchObject({ kind: "undo", report: { entry: { task: 30 } } });
    expect(await hear("undo task 30", "4")).toMatchObject({
      report: { entry: { task: 30 } },
      language: "en",
    });
    expect(await hear("撤销", "5", "U0NEW")).toMatchObject({ kind: "undo", report: null });
    expect((await entries.list(plan.hash)).map(({ voided }) => voided)).toEqual([null, null, null]);
  });
});
