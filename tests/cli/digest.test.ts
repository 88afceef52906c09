import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unzip } from "../documents/unzip.ts";
import { freshFolder } from "../support/services.ts";
import { readJson, runDuban } from "./duban.ts";
import { findingsShape, previewShape } from "./shapes.ts";

it("digest preview is the digest as it would be posted at a moment, from what was recorded by then", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const add = (text: string, at: string) =>
    runDuban(["progress", "add", "30", text, "--by", "小周", "--at", at], env);
  await add("本周新增3处", "2022-06-22T10:00:00+08:00");
  await add("本周新增5处", "2022-06-29T10:00:00+08:00");
  const args = ["digest", "preview", "--at", "2022-06-24T17:00:00+08:00"];
  const preview = readJson(await runDuban([...args, "--json"], env), previewShape);
  expect(preview.period).toBe("2022-W25");
  expect(preview.facts.reported).toMatchObject({ tasks: 1, entries: 1, moved: [30] });
  const read = await runDuban(args, env);
  expect(read).toMatchObject({ code: 0, stderr: "", stdout: `${preview.text}\n` });
  expect(preview.text).toContain("3/40处");
  const english = await runDuban([...args, "--lang", "en"], env);
  expect(english.stdout).toMatch(/3\/40|3 of 40/);
});

/** Reports of May, June and July on one database. */
async function threeMonths(): Promise<Record<string, string>> {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const add = (text: string, at: string) =>
    runDuban(["progress", "add", "30", text, "--by", "小周", "--at", at], env);
  await add("新增12处", "2022-05-20T10:00:00+08:00");
  await add("新增5处", "2022-06-29T10:00:00+08:00");
  await add("新增2处", "2022-07-04T10:00:00+08:00");
  return env;
}

it("digest preview --month and --half are the reports of what was recorded by the period's end", async () => {
  const env = await threeMonths();
  const at = ["--at", "2022-08-01"];
  const [june, half] = await Promise.all([
    runDuban(["digest", "preview", "--month", "2022-06", ...at, "--json"], env),
    runDuban(["digest", "preview", "--half", "2022-H1", ...at, "--json"], env),
  ]);
  const month = readJson(june, previewShape);
  expect(month.period).toBe("2022-06");
  expect(month.text).toContain("月报 2022年6月");
  expect(month.text).toMatch(/加快体育设施建设：.*17\/40处（本月\+5处/);
  expect(month.text).not.toContain("消息列");
  expect(readJson(half, previewShape).text).toMatch(/17\/40处（.*\+17处/);
});

it("digest preview --week is a past week's digest, also when it is asked for later", async () => {
  const env = await threeMonths();
  const args = ["digest", "preview", "--week", "2022-W26", "--at", "2022-08-01", "--lang", "en", "--json"];
  const week = readJson(await runDuban(args, env), previewShape);
  expect(week.facts.period).toMatchObject({ key: "2022-W26", cutOff: "2022-07-01T09:00:00.000Z" });
  expect(week.facts.reported.entries).toBe(1);
});

it("digest preview --docx and --chart write the report and the picture, and say where", async () => {
  const env = await threeMonths();
  const [docx, chart] = [
    join(env.DUBAN_DATA_DIR ?? "", "月报.docx"),
    join(env.DUBAN_DATA_DIR ?? "", "图.png"),
  ];
  const args = ["digest", "preview", "--month", "2022-06", "--at", "2022-08-01"];
  const ended = await runDuban([...args, "--docx", docx, "--chart", chart], env);
  expect(ended).toEqual({ code: 0, stdout: `${docx}\n${chart}\n`, stderr: "" });
  const document = unzip(readFileSync(docx)).get("word/document.xml")?.toString() ?? "";
  expect(document).toContain("督办月报");
  expect(document).toContain("天津市滨海新区教育体育局");
  expect(readFileSync(chart).subarray(1, 4).toString()).toBe("PNG");
});

it.each([
  [["--month", "2022-13"], '--month is "2022-13"; write it as 2022-06'],
  [["--month", "6月"], "write it as 2022-06"],
  [["--half", "2022-H3"], "write it as 2022-H1"],
  [["--half", "2022-06"], "write it as 2022-H1"],
  [["--week", "2022-25"], "write it as 2022-W25"],
  [["--week", "2022-W25", "--month", "2022-06"], "Name one period"],
  [["--month", "2022-12"], "begins on 2022-12-01, which is still to come"],
  [["--docx", "nowhere/there/report.docx"], "cannot be written"],
])("digest preview %j is refused in one line that says how it is written", async (args, says) => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await runDuban(["digest", "preview", "--at", "2022-06-24", ...args], env);
  expect(ended).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^[^\n]+\n$/) });
  expect(ended.stderr).toContain(says);
});

it("doctor says of each part whether it works, and names where the database is", async () => {
  const folder = freshFolder();
  const [asJson, toRead] = await Promise.all([
    runDuban(["doctor", "--json"], { DUBAN_DATA_DIR: folder }),
    runDuban(["doctor"], { DUBAN_DATA_DIR: freshFolder() }),
  ]);
  const findings = readJson(asJson, findingsShape);
  expect(findings.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["Node", "Plan", "Database", "Search", "Slack", "Digest"]),
  );
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.find(({ what }) => what === "Database")?.found).toContain(folder);
  expect(toRead.stdout).toMatch(/^✓ Plan: .*8 chapters, 32 tasks/m);
});

it("doctor tells what does not work and what to do, and exits with 1", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder(), DUBAN_PLAN: "data/plans/none" };
  const { code, stdout } = await runDuban(["doctor", "--json"], env);
  const plan = findingsShape.parse(JSON.parse(stdout)).find(({ what }) => what === "Plan");
  expect(code).toBe(1);
  expect(plan).toMatchObject({ ok: false, advice: expect.stringContaining("DUBAN_PLAN") });
});
