import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freshFolder } from "../support/services.ts";
import { runDuban } from "./duban.ts";

async function assign(text: string, env: Record<string, string>) {
  const file = join(freshFolder(), "owners.csv");
  writeFileSync(file, text);
  return runDuban(["plan", "assign", "--file", file, "--by", "办公室"], env);
}

it("plan assign takes owners and departments from a file, as Excel saves it", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await assign(
    '\ufefftask,owner,department\r\n30,U0SPORT;U0STAFF,"体育科"\r\n31,,体育科\r\n',
    env,
  );
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toBe(
    "任务30 加快体育设施建设：牵头人 U0SPORT，协办 U0STAFF，责任科室 体育科\n任务31 开展全民健身赛事活动：还没有牵头人，责任科室 体育科\n",
  );
  const asked = await runDuban(["ask", "任务30谁负责"], env);
  expect(asked.stdout).toContain("U0SPORT");
});

it("plan assign with a fault anywhere assigns nothing, and says every fault in one line", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await assign("30,U0SPORT,\n33,U0SPORT,\n31,张三,\n", env);
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toMatch(/^Nothing was assigned.*line 2: there is no task "33".*line 3: "张三".*\n$/);
  expect((await runDuban(["ask", "任务30谁负责"], env)).stdout).not.toContain("U0SPORT");
});

it("plan assign without a file or a name says how it is written", async () => {
  const ended = await runDuban(["plan", "assign", "--by", "办公室"]);
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("duban plan assign --file FILE --by NAME"),
  });
});

it("plan audit shows who changed what and when, as text and as JSON", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  await assign("30,U0SPORT,体育科\n", env);
  const told = await runDuban(["plan", "audit"], env);
  expect(told.stdout).toMatch(/^\d{4}-\S+Z {2}办公室 {2}task 30: owners: U0SPORT; department: 体育科\n$/);
  const records = JSON.parse((await runDuban(["plan", "audit", "--json"], env)).stdout);
  expect(records).toMatchObject([
    { by: "办公室", change: { kind: "assigned", tasks: [30], owners: ["U0SPORT"] } },
  ]);
});
