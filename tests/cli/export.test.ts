import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { freshFolder } from "../support/services.ts";
import { runDuban } from "./duban.ts";

const AT = ["--at", "2022-06-17T10:00:00+08:00"];

let folder: string;
let env: Record<string, string>;
async function ledger(): Promise<void> {
  folder = freshFolder();
  env = { DUBAN_DATA_DIR: folder };
  await runDuban(["progress", "add", "30", "本周新增3处", "--by", "=小周", ...AT], env);
}

it("export --xlsx writes a workbook of tasks, entries and changes, with real numbers", async () => {
  await ledger();
  const file = join(folder, "台账.xlsx");
  const ended = await runDuban(["export", "--xlsx", file, ...AT], env);
  expect(ended).toEqual({ code: 0, stdout: `${file}\n`, stderr: "" });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets).toHaveLength(3);
  const values = workbook.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues()));
  expect(values[0]).toContain("加快体育设施建设");
  for (const sheet of values) expect(sheet).toMatch(/[,[]3[,\]]/);
  expect(values[1]).not.toContain('"=小周"');
});

it("export --csv writes one table, the entries unless told", async () => {
  await ledger();
  const [entries, tasks] = [join(folder, "entries.csv"), join(folder, "tasks.csv")];
  expect((await runDuban(["export", "--csv", entries, ...AT], env)).code).toBe(0);
  expect(readFileSync(entries, "utf8")).toContain("本周新增3处");
  expect(
    (await runDuban(["export", "--csv", tasks, "--table", "tasks", "--lang", "en", ...AT], env)).code,
  ).toBe(0);
  expect(readFileSync(tasks, "utf8")).toContain("Give sports associations stronger professional guidance");
});

it("export that is written wrongly says how, and writes nothing", async () => {
  const asked = [
    [],
    ["--xlsx", "a.xlsx", "--csv", "a.csv"],
    ["--csv", "a.csv", "--table", "people"],
    ["--xlsx", "a.xlsx", "--lang", "fr"],
    ["--xlsx", join(freshFolder(), "nowhere", "a.xlsx")],
  ];
  for (const args of asked) {
    const ended = await runDuban(["export", ...args], { DUBAN_DATA_DIR: freshFolder() });
    expect(ended).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^[^\n]+\n$/) });
  }
});
