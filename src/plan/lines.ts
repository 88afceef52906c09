import { HAN_NUMERAL_CHARACTERS, parseHanNumeral } from "../language/han-numerals.ts";

/** A line of the document with its place: `text === document.slice(start, end)`, no line break. */
export type Line = { text: string; start: number; end: number };

/**
 * How far in a mark stands, the outermost first: 第一章 and 壹、 · 一、 · （一） · 1. and 第一条 · 1.1 · （1）. A number with
 * nothing but a space after it ("1 强化党建引领") stands over the 1.1 that follow it.
 */
export type Depth = "part" | "chapter" | "bracket" | "item" | "point" | "subitem";
export const DEPTHS: readonly Depth[] = ["part", "chapter", "bracket", "item", "point", "subitem"];

/** What a line's opening mark says it is. `body` is the offset of the first character after the mark. */
export type Mark = { depth: Depth; number: number; label: string; body: number };

const HAN = `[${HAN_NUMERAL_CHARACTERS}]+`;
const FORMAL = "[壹贰叁肆伍陆柒捌玖拾貳參陸]+";
const DIGITS = "\\d{1,3}";
const MARKS: { depth: Depth; pattern: RegExp }[] = [
  { depth: "part", pattern: new RegExp(`^\\s*(${FORMAL})、\\s*`) },
  { depth: "part", pattern: new RegExp(`^\\s*第(${HAN}|${DIGITS})(?:章|部分|篇)[\\s、:：]*`) },
  { depth: "chapter", pattern: new RegExp(`^\\s*(${HAN})、\\s*`) },
  { depth: "bracket", pattern: new RegExp(`^\\s*[（(](${HAN})[）)]\\s*`) },
  { depth: "point", pattern: /^\s*\d{1,2}\.(\d{1,3})(?!\d|[.．%])[、\s]*(?=\p{Script=Han}|[“《])/u },
  { depth: "item", pattern: new RegExp(`^\\s*(${DIGITS})(?:[.．、](?!\\d)|[)）])\\s*`) },
  { depth: "item", pattern: new RegExp(`^\\s*第(${HAN}|${DIGITS})条[\\s、:：]*`) },
  { depth: "item", pattern: new RegExp(`^\\s*[|｜]?\\s*(${DIGITS})\\s*(?:\\t|[|｜])\\s*`) },
  { depth: "item", pattern: new RegExp(`^\\s*(${DIGITS})\\s+(?=\\p{Script=Han}|[“《])`, "u") },
  { depth: "subitem", pattern: new RegExp(`^\\s*[（(](${DIGITS})[）)]\\s*`) },
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
  for (const { depth, pattern } of MARKS) {
    const match = pattern.exec(line.text);
    const numeral = match?.[1];
    if (match === null || numeral === undefined) continue;
    const number = /\d/.test(numeral) ? Number(numeral) : parseHanNumeral(inUsualNumerals(numeral));
    if (number === null) continue;
    const label = match[0].trim().replace(/^[|｜]\s*|\s*[.．、:：|｜]$/g, "");
    return { depth, number, label, body: line.start + match[0].length };
  }
  return null;
}

/** 壹 as 一, also in traditional characters: numerals as they stand on cheques. */
function inUsualNumerals(numeral: string): string {
  return [...numeral]
    .map((each) => "一二三四五六七八九十二三六"["壹贰叁肆伍陆柒捌玖拾貳參陸".indexOf(each)] ?? each)
    .join("");
}
