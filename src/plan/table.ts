import type { Line } from "./lines.ts";
import type { Clause } from "./plan.ts";

/** A plan laid out as a table, one row a task, by the line that heads its columns. */
export type Table = { responsibleIn(row: Line): Clause | null };

/** What parts the cells of a row that was copied from a table: a tabulator, or the bars of a text table. */
export const CELL_END = /\t+|[|｜]/;
const NUMBER_COLUMN = /^(?:序号|编号|项次|號|序號)$/;
const RESPONSIBLE_COLUMN = /责任|牵头|承办|主办|负责/;

/** The cells of a row with their places; empty cells are kept, those outside the bars of a text table are not. */
export function cellsOf({ text, start }: Pick<Line, "text" | "start">): Clause[] {
  const cells: Clause[] = [];
  let from = 0;
  for (const part of text.split(new RegExp(`(${CELL_END.source})`))) {
    const quote = part.trim();
    if (!CELL_END.test(part)) {
      const at = start + from + (part.length - part.trimStart().length);
      cells.push({ start: at, end: at + quote.length, quote });
    }
    from += part.length;
  }
  return cells.filter(({ quote }, place) => quote !== "" || (place > 0 && place < cells.length - 1));
}

/** Whether a line heads the columns of a table ("序号 重点任务 牵头科室 完成时限"). */
export function isTableHead(line: Line): boolean {
  const [first, ...others] = cellsOf(line);
  return others.length > 0 && NUMBER_COLUMN.test(first?.quote ?? "");
}

/** The table that a document's rows stand in, told from the line that heads them; else null. */
export function readTable(lines: readonly Line[]): Table | null {
  const head = lines.find(isTableHead);
  const column =
    head === undefined ? -1 : cellsOf(head).findIndex(({ quote }) => RESPONSIBLE_COLUMN.test(quote));
  if (column < 0) return null;
  return {
    responsibleIn(row) {
      const cell = cellsOf(row)[column];
      return cell === undefined || cell.quote === "" ? null : cell;
    },
  };
}
