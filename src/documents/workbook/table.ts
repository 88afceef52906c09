import type { Day } from "../../calendar/day.ts";
import type { Pace } from "../../progress/standing/pace.ts";

/**
 * What stands in one cell of a table. A number stays a number and a day a day, so that the reader can sum and sort.
 * `text` is as people wrote it: the sheet and the CSV make it harmless.
 */
export type Cell =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | { kind: "number"; value: number }
  /** A demand such as "≥97": the number, with what stands before and after it. */
  | { kind: "demand"; value: number; before: string; after: string }
  /** A part of the whole: 0.375 is shown as 37.5%. */
  | { kind: "share"; value: number }
  | { kind: "day"; day: Day }
  | { kind: "moment"; moment: Date }
  | { kind: "link"; address: string; text: string }
  | { kind: "light"; pace: Pace };

/** `width` is in characters of the workbook's font (a Chinese one takes two); a wrapped column grows downwards. */
export type Column = { heading: string; width: number; wrap?: boolean; centred?: boolean };

/** One sheet: its name, what stands over the columns, and its rows, each as long as the columns. */
export type Table = { name: string; columns: Column[]; rows: Cell[][] };

export const EMPTY: Cell = { kind: "empty" };

/** A text, or an empty cell where there is none. */
export function text(words: string | null | undefined): Cell {
  return words ? { kind: "text", text: words } : EMPTY;
}

/** A number, or an empty cell where none is known. */
export function number(value: number | null): Cell {
  return value === null ? EMPTY : { kind: "number", value };
}

/** A share to a hundredth of a per cent, or an empty cell where none is known. */
export function share(value: number | null): Cell {
  return value === null ? EMPTY : { kind: "share", value: Math.round(value * 10_000) / 10_000 };
}

/** A day, or an empty cell where none is named. */
export function day(value: Day | null): Cell {
  return value === null ? EMPTY : { kind: "day", day: value };
}

/** A link that a spreadsheet may open: only to the web; any other address stays a text. */
export function link(address: string | null, words: string): Cell {
  if (address === null) return EMPTY;
  return /^https?:\/\//i.test(address) ? { kind: "link", address, text: words } : text(address);
}
