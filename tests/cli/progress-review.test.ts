import { expect, it } from "vitest";
import { freshFolder, openTestServices } from "../support/services.ts";
import { runDuban } from "./duban.ts";

/** A database in which 小周 reviews, and 教研室 reports task 24 as done. */
async function reported() {
  const folder = freshFolder();
  const env = { DUBAN_DATA_DIR: folder };
  const { administration } = await openTestServices({ folder });
  await administration.enact([{ kind: "review", reviewers: ["小周"] }], "办公室");
  const add = ["progress", "add", "24", "已办结", "--by", "教研室", "--at", "2022-06-20", "--json"];
  const added = await runDuban([...add, "--evidence", "https://bh.example.cn/ys/24.pdf"], env);
  const { entry } = JSON.parse(added.stdout);
  expect(entry.lifecycle).toBe("in_review");
  return {
    id: entry.id as string,
    review: (...args: string[]) => runDuban(["progress", "review", ...args], env),
  };
}

it("progress review lists what waits and who can decide it; the reviewer confirms it, once", async () => {
  const { id, review } = await reported();
  expect((await review()).stdout).toMatch(new RegExp(`^${id} .*任务24 .*教研室.*小周`));
  const confirmed = await review(id, "confirm", "--by", "小周", "--json");
  expect(JSON.parse(confirmed.stdout)).toMatchObject({
    lifecycle: "done",
    entry: { author: "小周", reviewOf: id, lifecycle: "done" },
  });
  expect(await review(id, "confirm", "--by", "小周")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("was confirmed by 小周 already"),
  });
  expect((await review()).stdout).toContain("nothing waits for a review");
});

it("progress review returns a task with a reason, and never without; whoever reported it cannot decide", async () => {
  const { id, review } = await reported();
  expect((await review(id, "confirm", "--by", "教研室")).stderr).toContain("Who can: 小周");
  expect((await review(id, "return", "--by", "小周")).stderr).toContain("--reason");
  expect((await review(id, "maybe", "--by", "小周")).stderr).toContain('Say "confirm" or "return"');
  const returned = await review(id, "return", "--reason", "缺验收照片", "--by", "小周");
  expect(returned.stdout).toBe("已退回 · returned: 任务24 深化教育教学研究体系改革（缺验收照片）\n");
});
