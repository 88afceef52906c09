/**
 * The lines of a label that shares its last line with figures: one line where it fits into `room`, else lines as wide
 * as `wide`, two at most (what is then still too long is cut off where it is drawn), and an empty one for the figures
 * where the second leaves them no room. Breaks between words, in Chinese between characters.
 */
export function wrapLabel(
  label: string,
  widths: { wide: number; room: number },
  widthOf: (words: string) => number,
): string[] {
  if (widthOf(label) <= widths.room) return [label];
  const [first, rest] = broken(label, widths.wide, widthOf);
  if (rest === "") return [first, ""];
  return widthOf(rest) <= widths.room ? [first, rest] : [first, rest, ""];
}

/** As much as fits into a line, and what is left. */
function broken(label: string, wide: number, widthOf: (words: string) => number): [string, string] {
  const pieces = label.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
  let first = "";
  let taken = 0;
  for (const piece of pieces) {
    if (taken > 0 && widthOf((first + piece).trimEnd()) > wide) break;
    first += piece;
    taken += 1;
  }
  return [first.trimEnd(), pieces.slice(taken).join("")];
}
