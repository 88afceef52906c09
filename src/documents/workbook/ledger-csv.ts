import { changesTable } from "./changes-table.ts";
import { entriesTable } from "./entries-table.ts";
import { harmless } from "./harmless.ts";
import type { LedgerMaterial } from "./ledger-material.ts";
import type { Cell, Table } from "./table.ts";
import { tasksTable } from "./tasks-table.ts";
import { wallClock } from "./wall-clock.ts";

const TABLES = { tasks: tasksTable, entries: entriesTable, changes: changesTable };

/** Which of the workbook's sheets a CSV holds. */
export type LedgerTable = keyof typeof TABLES;

/** Without it Excel reads a UTF-8 file in the computer's own code page. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * One of the ledger's tables as CSV (RFC 4180, UTF-8 with a byte order mark): days as YYYY-MM-DD, times on the plan's
 * clock, shares as decimals. Text that a spreadsheet would take for a formula is made harmless.
 */
export function ledgerCsv(material: LedgerMaterial, table: LedgerTable = "entries"): string {
  return csvOf(TABLES[table](material));
}

function csvOf({ columns, rows }: Table): string {
  // The coloured light has nothing to say in black and white: its pace stands beside it.
  const told = columns.flatMap((_, index) =>
    rows.some((row) => row[index]?.kind === "light") ? [] : [index],
  );
  const records = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(plainText))];
  const lines = records.map((record) => told.map((index) => field(record[index] ?? "")).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join("");
}

function plainText(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return harmless(cell.text);
    case "number":
    case "share":
      return String(cell.value);
    case "demand":
      return `${cell.before}${cell.value}${cell.after}`;
    case "day":
      return cell.day;
    case "moment":
      return wallClock(cell.moment);
    case "link":
      return cell.address;
    default:
      return "";
  }
}

/** RFC 4180, 2.6 and 2.7: quoted where it holds a comma, a quote or a line break; quotes doubled. */
function field(words: string): string {
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
