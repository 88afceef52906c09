import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { run } from "./paragraphs.ts";
import type { TableBlock } from "./report-sections.ts";
import { TYPE_WIDTH, TYPEFACE } from "./typeface.ts";

/** A table as wide as the type area; its head is repeated on every page and no row is torn in two. */
export function reportTable({ columns, shares, rows }: TableBlock): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = columns.map((_, index) => Math.floor((TYPE_WIDTH * (shares[index] ?? 0)) / whole));
  const row = (texts: string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, index) =>
        tableCell(text, widths[index] ?? 0, { head, centred: head || isShort(text) }),
      ),
    });
  return new Table({
    width: { size: TYPE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [row(columns, true), ...rows.map((texts) => row(texts, false))],
  });
}

function tableCell(
  text: string,
  width: number,
  { head, centred }: { head: boolean; centred: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(head && { shading: { fill: "F2F2F2" } }),
    children: [
      new Paragraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [run(text, head ? TYPEFACE.tableHead : TYPEFACE.table)],
      }),
    ],
  });
}

/** Numbers, states and days stand in the middle; names and sentences begin at the left. */
function isShort(text: string): boolean {
  return [...text].length <= 6;
}
