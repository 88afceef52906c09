import { DubanError } from "../errors.ts";
import type { Mark } from "./lines.ts";

/** A task as it is marked, and where it stands. */
export type Numbered = { mark: Mark; section: string | null; chapter: number };

/** The plan's own numbers where they rise through the whole document, else the place in the document. */
export function numbering(blocks: Numbered[]): (block: Numbered, index: number) => number {
  const numbers = blocks.map((block) => block.mark.number);
  const rising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  if (rising) return (block) => block.mark.number;
  const twice = repeatedWithinChapter(blocks);
  if (twice !== null)
    throw unreadable(`task number ${twice.mark.label} stands twice in chapter ${twice.chapter}`);
  return (_, index) => index + 1;
}

function repeatedWithinChapter(blocks: Numbered[]): Numbered | null {
  const seen = new Set<string>();
  for (const block of blocks) {
    const key = `${block.chapter}/${block.section}/${block.mark.number}`;
    if (seen.has(key)) return block;
    seen.add(key);
  }
  return null;
}

/** A document that is no plan, and why. */
export function unreadable(why: string): DubanError {
  return new DubanError("plan_unreadable", `This document cannot be read as a work plan: ${why}.`);
}
