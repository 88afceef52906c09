import type { Cell, Column } from "./table.ts";

const LINE_POINTS = 16;
/** The most Excel allows. */
const TALLEST_POINTS = 409;

/** The height in points that shows all of a row's wrapped texts: no program works it out when it opens the file. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = columns.map(({ width, wrap }, index) => {
    const cell = row[index];
    return wrap === true && cell?.kind === "text" ? linesIn(cell.text, width) : 1;
  });
  return Math.min(TALLEST_POINTS, Math.max(...lines) * LINE_POINTS + 4);
}

/** A line holds a little less than the column is wide: words and Chinese characters do not break in the middle. */
function linesIn(text: string, width: number): number {
  const lines = text.split(/\r\n|\r|\n/).map((line) => Math.ceil(widthOf(line) / (width - 2)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** In Latin characters: a Chinese one, or its full-width punctuation, is two wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
