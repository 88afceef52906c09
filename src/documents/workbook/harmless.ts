import { writable } from "../writable-text.ts";

/** The longest text a cell can hold, in UTF-16 units (Excel's specifications and limits). */
const LONGEST_TEXT = 32_767;

/** OWASP's list for CSV injection, full-width forms included; blanks before them do not make them safe. */
const BEGINS_A_FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Text that no spreadsheet takes for a formula: one that begins with = + - @ or a tab gets an apostrophe before it,
 * as OWASP advises (https://owasp.org/www-community/attacks/CSV_Injection). What cannot be stored is left out.
 */
export function harmless(text: string): string {
  const stored = writable(cut(text));
  return BEGINS_A_FORMULA.test(stored) ? `'${stored}` : stored;
}

/** Leaves room for the apostrophe; half a character left over by the cut is unwritable and goes with the rest. */
function cut(text: string): string {
  return text.length < LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 2)}…`;
}
