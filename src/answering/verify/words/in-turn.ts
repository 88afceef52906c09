import type { Segment } from "../evidence/segment.ts";
import type { SaidWord } from "./said-words.ts";
import type { Placed } from "./together.ts";

/** What says that the order of a list is meant. */
const IN_ORDER =
  /依次|先后|由低到高|逐级|先[^,，。]{1,20}[,，]?再|从[^,，。]{1,24}到|\bin (?:turn|that order|sequence|this order)\b|\bfirst\b.*\bthen\b/i;

/** Two names of a sentence that says them in turn, which the evidence says the other way about. */
export function outOfTurn(said: readonly Placed[], text: string): { one: SaidWord; other: SaidWord } | null {
  if (!IN_ORDER.test(text)) return null;
  for (const [at, one] of said.entries())
    for (const other of said.slice(at + 1))
      if (one.word.figure === null && other.word.figure === null && areReversed(one, other))
        return { one: one.word, other: other.word };
  return null;
}

function areReversed(one: Placed, other: Placed): boolean {
  const shared = [...one.places.keys()].filter((segment) => other.places.has(segment));
  return shared.length > 0 && shared.every((segment) => comesBefore(segment, other, one));
}

function comesBefore(segment: Segment, one: Placed, other: Placed): boolean {
  return Math.max(...(one.places.get(segment) ?? [])) < Math.min(...(other.places.get(segment) ?? []));
}
