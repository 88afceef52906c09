import type { Dictionary } from "../dictionary/dictionary.ts";
import type { KeywordIndex } from "./keyword-index.ts";

/** Stems that stand for an asked one, with how well they do: itself 1, others less. */
type Alternatives = Map<string, number>;

const RELATED = 0.5;
const OPPOSITE = 0.5;
const MISSPELT = 0.7;
const FAMILY = 0.9;
const OPPOSITE_PREFIX = /^(?:dis|un|in|im|non|il|ir)(.{4,})$/;

/** What else a passage may say where an English question says `stem`. */
export function alternativesOf(stem: string, index: KeywordIndex): Alternatives {
  const found: Alternatives = new Map([[stem, 1]]);
  const put = (other: string, weight: number) => {
    if (weight > (found.get(other) ?? 0)) found.set(other, weight);
  };
  for (const { stem: other, weight } of index.dictionary.related(stem)) put(other, weight * RELATED);
  for (const other of positiveForms(stem, index.dictionary)) put(other, OPPOSITE);
  if (!index.whole.get(`e${stem}`)) {
    for (const { stem: other, likeness } of index.spelling.near(stem)) put(other, likeness * MISSPELT);
  }
  return found;
}

/** A Chinese text writes 不服从 where an English one has one word, disobedience: look for the word without it. */
function positiveForms(stem: string, dictionary: Dictionary): string[] {
  const positive = OPPOSITE_PREFIX.exec(stem)?.[1];
  if (positive === undefined) return [];
  const family = dictionary.related(positive).filter(({ weight }) => weight >= FAMILY - 0.01);
  return [positive, ...family.map((relation) => relation.stem)];
}
