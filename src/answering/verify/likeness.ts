import { stemOf } from "./counted-noun.ts";
import type { Figure } from "./figures.ts";

/** Every pair of neighbouring Chinese characters of a text. */
export function hanPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** Every English word of a text of three letters or more, without its plural. */
export function wordStems(text: string): Set<string> {
  return new Set([...text.matchAll(/[A-Za-z][A-Za-z']{2,}/g)].map(([word]) => stemOf(word)));
}

/** How much alike the words around two figures are, 0 to 1 (Dice): Chinese pairs and English words in common. */
export function likeness(
  one: Pick<Figure, "before" | "after">,
  other: Pick<Figure, "before" | "after">,
): number {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((mark) => b.has(mark)).length;
  return (2 * common) / (a.size + b.size);
}

function marksOf({ before, after }: Pick<Figure, "before" | "after">): Set<string> {
  return new Set([before, after].flatMap((text) => [...hanPairs(text), ...wordStems(text)]));
}
