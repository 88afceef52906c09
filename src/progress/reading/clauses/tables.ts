import type { Cue } from "../cues.ts";
import type { Span } from "../words.ts";

/** A row of a pasted table: the cells under the heading of the task, of its number in a list, and of what was counted. */
export type TableRow = Span & { task: string | null; place: string | null; counted: CountedCell[] };
type CountedCell = { text: string; cue: Cue };

type Column = "task" | "place" | "delta" | "set" | "either" | null;
/** "18处", "+3", "45%": a cell that holds an amount and nothing else. */
const AMOUNT_ONLY = /^\+?\d+(?:\.\d+)?\s*(?:%|\p{Script=Han}{1,2}|[a-z]+)?$/u;
const HEADINGS: [Exclude<Column, null>, RegExp][] = [
  [
    "task",
    /^(?:重点)?(?:任务|工作|项目|事项)(?:编?号|序号|名称|内容)?$|^tasks?(?: (?:no\.?|number|id|name))?$/,
  ],
  ["place", /^(?:序号|编号|号|no\.?|#|id)$/],
  [
    "either",
    /^(?:本|这|当)(?:周|月|期|季度?|旬|日).*(?:累计|总计|合计)|^(?:已?完成|实际(?:完成)?|进展|进度)(?:数|量|情况)?$|^(?:done|completed|actual|progress)$/,
  ],
  ["set", /累计|总计|合计|共计|总数|至今|现有|^(?:running )?total|cumulative|to date|so far/],
  [
    "delta",
    /^(?:本|这|当)(?:周|月|期|次|季度?|旬|日)(?!计划|目标|任务)|^新增|^增加|^this (?:week|month|quarter)|^new\b|^added|^increase/,
  ],
];
const SEPARATORS = [/\t/, /\|/, /,/, /\s+/];

/** The tables of a message (readable): spans that are no sentences, and their rows. A table begins with a heading that names a task's column and one for what was counted. */
export function findTables(text: string): { spans: Span[]; rows: TableRow[] } {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
  const found: { spans: Span[]; rows: TableRow[] } = { spans: [], rows: [] };
  let table: { separator: RegExp; columns: Column[] } | null = null;
  for (const line of lines) {
    const heading = headingOf(line.words);
    const cells = table === null ? [] : cellsOf(line.words, table.separator);
    if (heading !== null) table = heading;
    else if (table !== null && cells.length === table.columns.length)
      found.rows.push({ ...rowOf(cells, table.columns), start: line.start, end: line.end });
    else if (table !== null && !/^[\s|:-]+$/.test(line.words)) table = null;
    if (table !== null) found.spans.push({ start: line.start, end: line.end });
  }
  return found;
}

function headingOf(line: string): { separator: RegExp; columns: Column[] } | null {
  if (/\d/.test(line)) return null;
  const separator = SEPARATORS.find((each) => each.test(line.trim()));
  if (separator === undefined) return null;
  const columns = cellsOf(line, separator).map(columnOf);
  const named = columns.includes("task") || columns.includes("place");
  const counts = columns.some((column) => column === "set" || column === "delta" || column === "either");
  return named && counts ? { separator, columns } : null;
}

function columnOf(cell: string): Column {
  return HEADINGS.find(([, words]) => words.test(cell))?.[0] ?? null;
}

function cellsOf(line: string, separator: RegExp): string[] {
  const bare = line.trim().replace(/^\||\|$/g, "");
  return bare.split(separator).map((cell) => cell.trim());
}

function rowOf(cells: readonly string[], columns: readonly Column[]): Omit<TableRow, keyof Span> {
  const under = (column: Column): string | null => cells[columns.indexOf(column)] ?? null;
  const counted = cells.flatMap((text, index) => {
    const column = columns[index] ?? null;
    if (column === null || column === "task" || column === "place" || !AMOUNT_ONLY.test(text)) return [];
    return [{ text, cue: column === "either" ? ("ambiguous" as const) : column }];
  });
  return { task: under("task"), place: under("place"), counted };
}
