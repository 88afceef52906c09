import type { Segment } from "../evidence/segment.ts";
import { isDoing } from "../evidence/senses.ts";
import { itemAt } from "./list-items.ts";
import type { SaidWord } from "./said-words.ts";
import type { Placed } from "./together.ts";

/**
 * Two words that a list of the evidence has the other way about: "teachers in leadership and principals in information
 * technology" of 教师信息技术……、校长领导力……. No item says the one with its neighbour, two items say them crosswise.
 */
export function crossed(breaths: readonly Placed[][]): { one: SaidWord; other: SaidWord } | null {
  for (const [at, breath] of breaths.entries())
    for (const next of breaths.slice(at + 1, at + 2))
      for (const [one, other] of pairsOf(breath))
        for (const [third, fourth] of pairsOf(next))
          if (areCrossed(one, other, third, fourth)) return { one: one.word, other: other.word };
  return null;
}

function pairsOf(breath: readonly Placed[]): [Placed, Placed][] {
  const words = breath.filter(({ word }) => word.figure === null && !isDoing(word.senses));
  return words.flatMap((one, at) => words.slice(at + 1).map((other): [Placed, Placed] => [one, other]));
}

function areCrossed(one: Placed, other: Placed, third: Placed, fourth: Placed): boolean {
  const shared = [...one.places.keys()].filter(
    (segment) => hasItems(segment) && [other, third, fourth].every(({ places }) => places.has(segment)),
  );
  return (
    shared.length > 0 &&
    shared.every((segment) => {
      const share = (here: Placed, there: Placed): boolean => shareItem(segment, here, there);
      return !share(one, other) && !share(third, fourth) && share(one, fourth) && share(third, other);
    })
  );
}

function hasItems({ text }: Segment): boolean {
  return itemAt(text, 0).end < text.length;
}

function shareItem(segment: Segment, here: Placed, there: Placed): boolean {
  const items = new Set(here.places.get(segment)?.map((at) => itemAt(segment.text, at).start));
  return there.places.get(segment)?.some((at) => items.has(itemAt(segment.text, at).start)) ?? false;
}
