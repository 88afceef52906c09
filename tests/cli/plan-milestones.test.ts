import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freshFolder } from "../support/services.ts";
import { runDuban } from "./duban.ts";

async function milestones(content: string, env: Record<string, string>) {
  const file = join(freshFolder(), "milestones.csv");
  writeFileSync(file, content);
  return runDuban(["plan", "milestones", "--file", file, "--by", "办公室"], env);
}

it("plan milestones gives targets their course from a file, which the pace is held against from then on", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await milestones("\ufefftask,day,value\r\n30,2022-06-30,12\r\n30,9月30日,30\r\n", env);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toContain("按节点 2022-06-30 12处，2022-09-30 30处");
  const add = ["progress", "add", "30", "累计12处", "--by", "体育科", "--at", "2022-06-30", "--json"];
  const { standing } = JSON.parse((await runDuban(add, env)).stdout);
  expect(standing).toMatchObject({ pace: "on_pace", targets: [{ expected: 0.3, byMilestones: true }] });
});

it("plan milestones with a fault anywhere sets nothing, and says every fault in one line", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await milestones("30,2022-06-30,12\n33,2022-06-30,1\n31,someday,1\n", env);
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toMatch(
    /^No milestone was set.*line 2: there is no task "33".*line 3: "someday".*\n$/,
  );
  expect((await runDuban(["plan", "audit"], env)).stdout).toBe("");
});

it("progress add closes a task with --evidence, and asks for it without", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const add = ["progress", "add", "24", "已办结", "--by", "教研室", "--at", "2022-06-20", "--json"];
  const without = JSON.parse((await runDuban(add, env)).stdout);
  expect(without).toMatchObject({ status: "needs_confirmation", entry: null });
  const url = "https://bh.example.cn/ys/24.pdf";
  const closed = JSON.parse((await runDuban([...add, "--evidence", url], env)).stdout);
  expect(closed).toMatchObject({ status: "recorded", entry: { lifecycle: "done", evidence: [{ url }] } });
  const wrong = await runDuban([...add, "--evidence", "验收单"], env);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("is no link") });
});
