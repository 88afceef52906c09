import { stemOf } from "../figures/counted-noun.ts";

/** Words before and after a figure or a date. */
type Around = { before: string; after: string };

/** What has words this much more like another's belongs to that other one. */
export const CLEARLY_MORE_ALIKE = 0.1;

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

/** How much alike the words around two figures or dates are, 0 to 1 (Dice): Chinese pairs and English words in common. */
export function likeness(one: Around, other: Around): number {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((mark) => b.has(mark)).length;
  return (2 * common) / (a.size + b.size);
}

function marksOf({ before, after }: Around): Set<string> {
  return new Set(
    [before, after].flatMap((text) => [
      ...hanPairs(text),
      ...wordStems(text),
      ...(text.match(/(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu) ?? []),
    ]),
  );
}
