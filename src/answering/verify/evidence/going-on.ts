import { isFraming } from "../words/framing-words.ts";
import type { KnownWord, Segment } from "./segment.ts";
import { isDoing } from "./senses.ts";

/** What an English list goes on from: its first doing, and what it is done for or to. */
type Head = { doing: KnownWord | null; before: readonly KnownWord[] };

/**
 * The stretches of an English line, each with what it leaves out: "train teachers in technology, principals in leadership" trains
 * the principals too, and "help partner regions by sending teachers, sharing courses" shares them with those regions.
 */
export function goingOn(segments: readonly Segment[]): Segment[] {
  let head: Head = { doing: null, before: [] };
  return segments.map((segment) => {
    const first = segment.words.find(({ text }) => /^[a-z]/.test(text) && !isFraming(text));
    if (first === undefined) return segment;
    const carried = carriedOn(segment, first, head);
    head = headOf(segment, first, head);
    return { ...segment, words: [...segment.words, ...carried] };
  });
}

function carriedOn({ text }: Segment, first: KnownWord, { doing, before }: Head): readonly KnownWord[] {
  // Whom it is done for stands behind what is done, and a doing before what it is done to.
  if (/^\s*(?:and )?[a-z]+ing\b/.test(text)) return before.map((word) => ({ ...word, at: text.length }));
  return isDoing(first.senses) || doing === null ? [] : [{ ...doing, at: 0 }];
}

function headOf({ text, words }: Segment, first: KnownWord, head: Head): Head {
  const by = text.search(/\bby [a-z]+ing\b/);
  if (by > 0) return { doing: first, before: words.filter(({ at }) => at < by) };
  return isDoing(first.senses) ? { ...head, doing: first } : head;
}
