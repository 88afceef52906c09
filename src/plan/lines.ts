import { HAN_NUMERAL_CHARACTERS, parseHanNumeral } from "../language/han-numerals.ts";

/** A line of the document with its place: `text === document.slice(start, end)`, no line break. */
export type Line = { text: string; start: number; end: number };

/** What a line's opening mark says it is. `body` is the offset of the first character after the mark. */
export type Mark = { level: "chapter" | "bracket" | "item"; number: number; label: string; body: number };

const HAN = `[${HAN_NUMERAL_CHARACTERS}]+`;
const MARKS: { level: Mark["level"]; pattern: RegExp }[] = [
  { level: "chapter", pattern: new RegExp(`^\\s*(${HAN})、\\s*`) },
  { level: "chapter", pattern: new RegExp(`^\\s*第(${HAN})(?:章|部分|篇)[\\s、:：]*`) },
  { level: "bracket", pattern: new RegExp(`^\\s*[（(](${HAN})[）)]\\s*`) },
  { level: "item", pattern: /^\s*(\d{1,3})(?:[.．、](?!\d)|[)）])\s*/ },
  { level: "item", pattern: new RegExp(`^\\s*第(${HAN}|\\d{1,3})条[\\s、:：]*`) },
];

/** The document's lines with their UTF-16 offsets; blank lines are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== "")
      lines.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** The mark a line opens with ("一、", "（三）", "30."), or null where it is running text. */
export function markOf(line: Line): Mark | null {
  for (const { level, pattern } of MARKS) {
    const match = pattern.exec(line.text);
    const numeral = match?.[1];
    if (match === null || numeral === undefined) continue;
    const number = /\d/.test(numeral) ? Number(numeral) : parseHanNumeral(numeral);
    if (number === null) continue;
    const label = match[0].trim().replace(/[.．、:：]$/, "");
    return { level, number, label, body: line.start + match[0].length };
  }
  return null;
}
