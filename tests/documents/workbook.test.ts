import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { LedgerMaterial } from "../../src/documents/workbook/ledger-material.ts";
import { ledgerWorkbook } from "../../src/documents/workbook/ledger-workbook.ts";
import { NO_ENGLISH } from "../../src/plan/english.ts";
import { DEFAULT_LIGHTS, lightsSchema } from "../../src/progress/standing/lights.ts";
import { entryOf, JUNE, PLAN } from "../digest/june-ledger.ts";
import { materialOf } from "./ledger.ts";

type Sheet = ExcelJS.Worksheet;

async function opened(given: Partial<LedgerMaterial> & { lights?: typeof DEFAULT_LIGHTS } = {}) {
  const file = await ledgerWorkbook({ ...materialOf(given), ...(given.lights && { lights: given.lights }) });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
  );
  return workbook.worksheets as [Sheet, Sheet, Sheet];
}

/** The cells of a row by their column's heading. */
function byHeading(sheet: Sheet, row: number): Record<string, ExcelJS.Cell> {
  const headings = sheet.getRow(1).values as (string | undefined)[];
  return Object.fromEntries(
    headings.flatMap((heading, column) => (heading ? [[heading, sheet.getCell(row, column)]] : [])),
  );
}

function rowWhere(sheet: Sheet, heading: string, value: unknown): Record<string, ExcelJS.Cell> {
  for (let row = 2; row <= sheet.rowCount; row++) {
    const cells = byHeading(sheet, row);
    if (cells[heading]?.value === value) return cells;
  }
  throw new Error(`No row with ${heading} ${String(value)}`);
}

describe("the ledger's workbook", () => {
  it("has a sheet of tasks and targets, one of entries, one of changes, named in the reader's language", async () => {
    expect((await opened()).map((sheet) => sheet.name)).toEqual(["任务与目标", "进展台账", "本期变化"]);
    expect((await opened({ language: "en" })).map((sheet) => sheet.name)).toEqual([
      "Tasks and targets",
      "Entries",
      "Changes this period",
    ]);
  });

  it("tells every task of the plan, and every target of a task in a row of its own", async () => {
    const [tasks] = await opened();
    const numbers = tasks.getColumn(1).values.slice(2);
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 32 }, (_, index) => index + 1)));
    expect(numbers.filter((number) => number === 15)).toHaveLength(3);
  });

  it("keeps value, goal and share as numbers", async () => {
    const [tasks] = await opened();
    const row = rowWhere(tasks, "目标", "社区健身园、社区体育园等体育设施");
    expect(row.现值?.value).toBe(17);
    expect(row.目标值?.value).toBe(40);
    expect(row.完成率?.value).toBe(0.425);
    expect(row.完成率?.numFmt).toBe("0.0%");
    expect(row.单位?.value).toBe("处");
  });

  it("shows at least, and a range, in the number's format, so that the goal can still be summed", async () => {
    const [tasks] = await opened();
    const rate = rowWhere(tasks, "目标", "残疾儿童少年义务教育入学率").目标值;
    expect([rate?.value, rate?.numFmt]).toEqual([97, '"≥"#,##0']);
    const range = rowWhere(tasks, "目标", "优质公办学校集团").目标值;
    expect([range?.value, range?.numFmt]).toEqual([3, '#,##0"—5"']);
  });

  it("asks no part of a rate for the part of the year that has passed", async () => {
    const [tasks] = await opened();
    expect(rowWhere(tasks, "目标", "残疾儿童少年义务教育入学率").序时要求?.value).toBeNull();
    expect(rowWhere(tasks, "目标", "社会体育指导员").序时要求?.value).toBeCloseTo(0.474, 2);
  });

  it("tells a document in words", async () => {
    const [tasks] = await opened();
    const issued = rowWhere(tasks, "目标", "《关于建立中小学校党组织领导的校长负责制的实施方案》");
    expect(issued.现值?.value).toBe("已印发");
  });

  it("names owners and departments", async () => {
    const [tasks] = await opened();
    const row = rowWhere(tasks, "序号", 31);
    expect(row.牵头人?.value).toBe("老王、小李");
    expect(row.责任科室?.value).toBe("群众体育科");
  });

  it("writes days as days and times as the plan's wall clock shows them", async () => {
    const [tasks, entries] = await opened();
    expect(rowWhere(tasks, "序号", 31).最近上报?.value).toEqual(new Date("2022-06-10T00:00:00Z"));
    const entry = rowWhere(entries, "编号", 6);
    expect(entry.数据日期?.value).toEqual(new Date("2022-06-10T00:00:00Z"));
    expect(entry["上报时间（北京时间）"]?.value).toEqual(new Date("2022-06-10T09:00:00Z"));
    expect(entry["上报时间（北京时间）"]?.numFmt).toBe("yyyy-mm-dd hh:mm");
  });

  it("lights a paused task grey, however late its target is", async () => {
    const paused = JUNE.concat(
      entryOf(90, { task: 31, at: "2022-06-20T09:00:00", kind: "lifecycle", lifecycle: "paused" }),
    );
    const { standingsOf } = await import("../../src/progress/standing/standing.ts");
    const standings = standingsOf(PLAN, [...materialOf().targets], paused, { asOf: "2022-06-24" });
    const [tasks] = await opened({ entries: paused, standings });
    expect(rowWhere(tasks, "序号", 31).序时进度?.value).toBe("暂无法判断");
  });

  it("freezes and filters the header, and repeats it on every printed page", async () => {
    for (const sheet of await opened()) {
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(sheet.autoFilter).toBeTruthy();
      expect(sheet.pageSetup.printTitlesRow).toBe("1:1");
    }
  });

  it("makes rows as high as their longest text needs", async () => {
    const long = entryOf(91, { task: 9, at: "2022-06-23T09:00:00", text: "劳动实践教室建设".repeat(40) });
    const [, entries] = await opened({ entries: [long] });
    expect(entries.getRow(2).height).toBeGreaterThan(14 * 16);
  });
});

describe("the lights", () => {
  const rulesOf = (sheet: Sheet) =>
    // exceljs reads conditional formats back but does not declare them.
    (sheet as unknown as { conditionalFormattings: { ref: string; rules: ExcelJS.ExpressionRuleType[] }[] })
      .conditionalFormattings;

  it("follow the pace beside them: green on pace or ahead, yellow behind, red overdue, grey unknown", async () => {
    const [tasks] = await opened();
    const [format] = rulesOf(tasks);
    const colours = format?.rules.map((rule) => [
      rule.formulae?.[0],
      (rule.style?.fill as ExcelJS.FillPattern | undefined)?.bgColor?.argb,
    ]);
    expect(format?.ref).toBe(`N2:N${tasks.rowCount}`);
    expect(colours).toEqual([
      ['$M2="超前"', "FF2E9E5B"],
      ['$M2="正常"', "FF2E9E5B"],
      ['$M2="滞后"', "FFF2B705"],
      ['$M2="逾期"', "FFD0342C"],
      ['$M2="暂无法判断"', "FFA6A6A6"],
    ]);
  });

  it("take the colours they are given", async () => {
    const [tasks] = await opened({ lights: { ...DEFAULT_LIGHTS, behind: "#ff8800" } });
    const behind = rulesOf(tasks)[0]?.rules[2]?.style?.fill as ExcelJS.FillPattern;
    expect(behind.bgColor?.argb).toBe("FFFF8800");
  });

  it("refuse a colour that is none, and say how one is written", () => {
    const read = lightsSchema.safeParse({ ...DEFAULT_LIGHTS, overdue: "red" });
    expect(read.error?.issues[0]?.message).toContain("#2E9E5B");
  });
});

describe("the sheet of entries", () => {
  it("keeps what was voided and corrected, and says so", async () => {
    const [, entries] = await opened();
    expect(entries.rowCount).toBe(JUNE.length + 1);
    const voided = rowWhere(entries, "编号", 7);
    expect([voided.是否有效?.value, voided.撤销?.value]).toEqual(["否", "老王：报错任务"]);
    expect(rowWhere(entries, "编号", 5).是否有效?.value).toBe("否");
    expect(rowWhere(entries, "编号", 12).更正编号?.value).toBe(5);
  });

  it("links to the message, and makes no link of an address that is not of the web", async () => {
    const [first, second] = JUNE;
    if (first === undefined || second === undefined) throw new Error("the June ledger is empty");
    const [, entries] = await opened({ entries: [first, { ...second, permalink: "javascript:alert(1)" }] });
    expect(byHeading(entries, 2).链接?.value).toMatchObject({
      text: "查看",
      hyperlink: "https://example.slack.com/archives/C1/p1",
    });
    expect(byHeading(entries, 3).链接?.value).toBe("javascript:alert(1)");
  });

  it.each(['=HYPERLINK("http://x")', "+3处", "-1", "@SUM(A1)", "\tx", "\rx", " =1+1", "＝1+1"])(
    "makes %j harmless",
    async (words) => {
      const [, entries] = await opened({
        entries: [entryOf(1, { task: 30, at: "2022-06-20T09:00:00", text: words, author: "=cmd" })],
        people: { nameOf: (person) => person, departmentOf: () => null },
      });
      const row = byHeading(entries, 2);
      expect(row.上报原话?.type).toBe(ExcelJS.ValueType.String);
      expect(String(row.上报原话?.value)).toMatch(/^'/);
      expect(row.上报人?.value).toBe("'=cmd");
    },
  );

  it("leaves out what would make Excel refuse the file", async () => {
    const text = "新增\u0000\u000b3处\ud83d，见附件";
    const [, entries] = await opened({
      entries: [entryOf(1, { task: 30, at: "2022-06-20T09:00:00", text })],
    });
    expect(byHeading(entries, 2).上报原话?.value).toBe("新增3处，见附件");
  });

  it("cuts a text that no cell can hold", async () => {
    const text = "长".repeat(40_000);
    const [, entries] = await opened({
      entries: [entryOf(1, { task: 30, at: "2022-06-20T09:00:00", text })],
    });
    expect(String(byHeading(entries, 2).上报原话?.value).length).toBeLessThanOrEqual(32_767);
  });
});

describe("the sheet of changes", () => {
  it("tells what a value was, is, and by how much it changed", async () => {
    const [, , changes] = await opened();
    const row = rowWhere(changes, "变化事项", "社区健身园、社区体育园等体育设施");
    expect([row.期初?.value, row.期末?.value, row.变化?.value]).toEqual([12, 17, 5]);
    expect(row.本期上报条数?.value).toBe(2);
  });

  it("tells a correction of an earlier entry as the fall it is", async () => {
    const [, , changes] = await opened();
    const row = rowWhere(changes, "变化事项", "社会体育指导员");
    expect([row.期初?.value, row.期末?.value, row.变化?.value]).toEqual([120, 110, -10]);
    expect(row.更正与撤销条数?.value).toBe(1);
  });

  it("tells a task whose only entry was voided, and a task that was reported on and did not move", async () => {
    const [, , changes] = await opened();
    const fallenBack = rowWhere(changes, "序号", 12);
    expect([fallenBack.期初?.value, fallenBack.期末?.value]).toEqual(["推进中", "未启动"]);
    expect(rowWhere(changes, "序号", 9).变化事项?.value).toBe("有上报，数值与状态未变");
  });

  it("has no row where nothing happened since", async () => {
    const [, , changes] = await opened({ since: new Date("2022-06-24T17:30:00+08:00") });
    expect(changes.rowCount).toBe(1);
  });
});

describe("a workbook in English", () => {
  it("calls tasks and targets by their English names", async () => {
    const [tasks] = await opened({ language: "en" });
    const row = rowWhere(tasks, "No.", 32);
    expect(row.Task?.value).toBe("Give sports associations stronger professional guidance");
    expect(row.Pace?.value).toMatch(/^(ahead|not known yet)$/);
  });

  it("keeps the plan's own words where there is no English", async () => {
    const [tasks] = await opened({ language: "en", english: NO_ENGLISH });
    expect(rowWhere(tasks, "No.", 30).Task?.value).toBe("加快体育设施建设");
  });
});
