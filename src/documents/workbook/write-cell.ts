import type { CellValue, Font, Cell as SheetCell } from "exceljs";
import { harmless } from "./harmless.ts";
import type { Cell, Column } from "./table.ts";
import { excelMoment } from "./wall-clock.ts";

export const FONT = { name: "等线", size: 11 };
const THIN = { style: "thin", color: { argb: "FFD0D5DB" } } as const;
export const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };

type Written = {
  value: CellValue;
  format?: string;
  font?: Partial<Font>;
  horizontal?: "left" | "center" | "right";
};

/** Puts a cell of a table into a cell of a sheet, with its format. */
export function writeCell(target: SheetCell, cell: Cell, column: Column): void {
  const { value, format, font, horizontal } = written(cell);
  const across = column.centred === true ? "center" : horizontal;
  target.value = value;
  target.font = { ...FONT, ...font };
  target.border = BORDER;
  target.alignment = {
    vertical: "middle",
    wrapText: column.wrap === true,
    ...(across && { horizontal: across }),
  };
  if (format !== undefined) target.numFmt = format;
}

function written(cell: Cell): Written {
  switch (cell.kind) {
    case "empty":
      return { value: null };
    case "text":
      return { value: harmless(cell.text) };
    case "number":
      return counted(cell.value, "", "");
    case "demand":
      return counted(cell.value, cell.before, cell.after);
    case "share":
      return { value: cell.value, format: "0.0%", horizontal: "right" };
    case "day":
      return { value: new Date(`${cell.day}T00:00:00Z`), format: "yyyy-mm-dd", horizontal: "center" };
    case "moment":
      return { value: excelMoment(cell.moment), format: "yyyy-mm-dd hh:mm", horizontal: "center" };
    case "link":
      return {
        value: { text: harmless(cell.text), hyperlink: cell.address },
        font: { underline: true, color: { argb: "FF1F5FBF" } },
      };
    case "light":
      return { value: "●", font: { color: { argb: "FFFFFFFF" } }, horizontal: "center" };
  }
}

/** A number stays one, whatever its format writes around it: "≥97" can still be summed. */
function counted(value: number, before: string, after: string): Written {
  // A whole number with optional decimals would be shown as "40.".
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.##";
  return { value, format: literal(before) + digits + literal(after), horizontal: "right" };
}

function literal(text: string): string {
  return text === "" ? "" : `"${text}"`;
}
