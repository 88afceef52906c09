import { afterAll, beforeAll, expect, it } from "vitest";
import { freshFolder } from "../support/services.ts";
import { buildCommandLine, type CommandLine, readJson } from "./duban.ts";
import { findingsShape, previewShape } from "./shapes.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await buildCommandLine();
});
afterAll(() => line.remove());

it("digest preview is the digest as it would be posted at a moment, from what was recorded by then", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const add = (text: string, at: string) =>
    line.duban(["progress", "add", "30", text, "--by", "小周", "--at", at], env);
  await add("本周新增3处", "2022-06-22T10:00:00+08:00");
  await add("本周新增5处", "2022-06-29T10:00:00+08:00");
  const args = ["digest", "preview", "--at", "2022-06-24T17:00:00+08:00"];
  const preview = readJson(await line.duban([...args, "--json"], env), previewShape);
  expect(preview.period).toBe("2022-W25");
  expect(preview.facts.reported).toMatchObject({ tasks: 1, entries: 1, moved: [30] });
  const read = await line.duban(args, env);
  expect(read).toMatchObject({ code: 0, stderr: "", stdout: `${preview.text}\n` });
  expect(preview.text).toContain("3/40处");
  const english = await line.duban([...args, "--lang", "en"], env);
  expect(english.stdout).toMatch(/3\/40|3 of 40/);
});

it("doctor says of each part whether it works, and names where the database is", async () => {
  const folder = freshFolder();
  const [asJson, toRead] = await Promise.all([
    line.duban(["doctor", "--json"], { DUBAN_DATA_DIR: folder }),
    line.duban(["doctor"], { DUBAN_DATA_DIR: freshFolder() }),
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
  const { code, stdout } = await line.duban(["doctor", "--json"], env);
  const plan = findingsShape.parse(JSON.parse(stdout)).find(({ what }) => what === "Plan");
  expect(code).toBe(1);
  expect(plan).toMatchObject({ ok: false, advice: expect.stringContaining("DUBAN_PLAN") });
});
