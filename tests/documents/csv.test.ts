import { describe, expect, it } from "vitest";
import { ledgerCsv } from "../../src/documents/workbook/ledger-csv.ts";
import { entryOf, JUNE } from "../digest/june-ledger.ts";
import { materialOf } from "./ledger.ts";

/** Reads CSV by RFC 4180, so that the test does not share the writer's mistakes. */
function parsed(csv: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    records.push(fields);
    fields = [];
  }
  return records;
}

function entriesAs(csv: string): Record<string, string>[] {
  const [headings = [], ...rows] = parsed(csv);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

describe("the ledger as CSV", () => {
  it("begins with a byte order mark, by which Excel knows it for UTF-8, and ends every record with CRLF", () => {
    const csv = ledgerCsv(materialOf());
    expect(csv.startsWith("\ufeff编号,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("holds every entry, each record with as many fields as the header", () => {
    const [header = [], ...records] = parsed(ledgerCsv(materialOf()));
    expect(records).toHaveLength(JUNE.length);
    for (const record of records) expect(record).toHaveLength(header.length);
  });

  it("gives back a message with commas, quotes and line breaks as it was written", () => {
    const text = '他说:"已建3处",\n另2处在建\r\n附图';
    const [entry] = entriesAs(
      ledgerCsv(materialOf({ entries: [entryOf(1, { task: 30, at: "2022-06-20T09:00:00", text })] })),
    );
    expect(entry?.上报原话).toBe(text);
  });

  it("writes days and times as ISO does, on the plan's clock", () => {
    const entry = entriesAs(ledgerCsv(materialOf())).find(({ 编号 }) => 编号 === "6");
    expect(entry?.数据日期).toBe("2022-06-10");
    expect(entry?.["上报时间（北京时间）"]).toBe("2022-06-10 09:00:00");
  });

  it("makes text harmless that begins a formula, and leaves negative numbers numbers", () => {
    const entries = [
      entryOf(1, {
        task: 30,
        targetId: "30-1",
        kind: "delta",
        amount: -2,
        unit: "处",
        at: "2022-06-20T09:00:00",
        text: "-2处，=重复",
      }),
    ];
    const [entry] = entriesAs(ledgerCsv(materialOf({ entries })));
    expect(entry?.数量).toBe("-2");
    expect(entry?.上报原话).toBe("'-2处，=重复");
  });

  it("tells tasks with goal and pace, and leaves out the lights, which are only a colour", () => {
    const rows = entriesAs(ledgerCsv(materialOf({ language: "en" }), "tasks"));
    const rate = rows.find((row) => row["No."] === "14");
    expect(rate).toMatchObject({ Goal: "≥97", Pace: "not known yet" });
    expect(rate).not.toHaveProperty("Light");
  });

  it("tells the changes of the period", () => {
    const rows = entriesAs(ledgerCsv(materialOf(), "changes"));
    expect(rows.find((row) => row.序号 === "30")).toMatchObject({ 期初: "12", 期末: "17", 变化: "5" });
  });
});
