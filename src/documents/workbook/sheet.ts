import type { ConditionalFormattingRule, Workbook, Worksheet } from "exceljs";
import { type Lights, PACES } from "../../progress/standing/lights.ts";
import type { Pace } from "../../progress/standing/pace.ts";
import { rowHeight } from "./row-height.ts";
import { EMPTY, type Table } from "./table.ts";
import { BORDER, FONT, writeCell } from "./write-cell.ts";

const HEADER_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7ECF2" } } as const;
const A4 = 9;

/** Writes a table into a sheet of its own: a frozen header with filters, widths, one printed page across. */
export function addSheet(workbook: Workbook, table: Table, footer: string): Worksheet {
  const { columns, rows } = table;
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: "frozen", xSplit: 0, ySplit: 1 }],
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
    headerFooter: { oddFooter: `&C${footer}` },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  writeHeader(sheet, table);
  for (const [index, row] of rows.entries()) {
    for (const [at, column] of columns.entries()) {
      writeCell(sheet.getCell(index + 2, at + 1), row[at] ?? EMPTY, column);
    }
    sheet.getRow(index + 2).height = rowHeight(row, columns);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  return sheet;
}

function writeHeader(sheet: Worksheet, { columns }: Table): void {
  for (const [index, { heading }] of columns.entries()) {
    const cell = sheet.getCell(1, index + 1);
    cell.value = heading;
    cell.font = { ...FONT, bold: true };
    cell.fill = HEADER_FILL;
    cell.border = BORDER;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  }
  sheet.getRow(1).height = 32;
}

/**
 * Colours the lights by the word beside them, so that a light follows where somebody changes the word.
 * Columns count from 1; `words` are the paces as the sheet writes them.
 */
export function colourLights(
  sheet: Worksheet,
  columns: { pace: number; light: number },
  lights: Lights,
  words: Record<Pace, string>,
): void {
  if (sheet.rowCount < 2) return;
  const pace = sheet.getColumn(columns.pace).letter;
  const light = sheet.getColumn(columns.light).letter;
  const rules = PACES.map(
    (each, index): ConditionalFormattingRule => ({
      type: "expression",
      priority: index + 1,
      formulae: [`$${pace}2="${words[each]}"`],
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: excelColour(lights[each]) } } },
    }),
  );
  sheet.addConditionalFormatting({ ref: `${light}2:${light}${sheet.rowCount}`, rules });
}

/** The colour as Excel writes it: "FF2E9E5B". */
function excelColour(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}
