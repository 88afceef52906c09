import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { run } from "./paragraphs.ts";
import type { TableBlock } from "./report-sections.ts";
import { TYPE_WIDTH, type Typeface } from "./typeface.ts";

/** The second column names the task or the target; what else stands in a row is short and in the middle. */
const NAME_COLUMN = 1;

/** A table as wide as the type area; its head is repeated on every page and no row is torn in two. */
export function reportTable({ columns, shares, rows }: TableBlock, { runs }: Typeface): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = columns.map((_, index) => Math.floor((TYPE_WIDTH * (shares[index] ?? 0)) / whole));
  const row = (texts: string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, index) => {
        const centred = head || index !== NAME_COLUMN;
        return tableCell(run(text, head ? runs.tableHead : runs.table), widths[index] ?? 0, {
          head,
          centred,
        });
      }),
    });
  return new Table({
    width: { size: TYPE_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [row(columns, true), ...rows.map((texts) => row(texts, false))],
  });
}

function tableCell(
  child: TextRun,
  width: number,
  { head, centred }: { head: boolean; centred: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(head && { shading: { fill: "F2F2F2" } }),
    children: [
      new Paragraph({ alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT, children: [child] }),
    ],
  });
}
