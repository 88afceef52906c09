import type { Segment } from "../evidence/segment.ts";

/** What parts the items of a list. */
const ITEM = /[、(）)（]|和|与|及|\band\b|\bor\b/g;

/** Where the last item of a list may end and what is said of all items begins: it is longer than the item before. */
export function tailOf(text: string, start: number): number {
  if (start === 0) return text.length;
  const before = itemAt(text, Math.max(0, start - 2));
  return start + (before.end - before.start) + 2;
}

/** The item of a list that an offset of a stretch is in. */
export function itemAt(text: string, at: number): { start: number; end: number } {
  const before = [...text.slice(0, at).matchAll(ITEM)].map(({ 0: mark, index }) => index + mark.length);
  const length = text.slice(at).search(new RegExp(ITEM.source));
  return { start: Math.max(0, ...before), end: length < 0 ? text.length : at + length };
}

/**
 * "有偿补课、体罚学生、收受礼品等问题": two items inside a list are not said of each other. The first may begin with what is said
 * of all, the last ends with it, unless 等 ends the list before.
 */
export function areOfOtherItems({ text }: Segment, one: number, other: number): boolean {
  const marks = [...text.matchAll(/、/g)].map(({ index }) => index);
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || marks.length < 2) return false;
  const etc = text.indexOf("等", last);
  const isInside = (at: number): boolean => at > first && at < (etc < 0 ? last : etc);
  return (
    isInside(one) &&
    isInside(other) &&
    marks.some((mark) => mark > Math.min(one, other) && mark < Math.max(one, other))
  );
}
