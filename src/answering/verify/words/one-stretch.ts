import type { Segment } from "../evidence/segment.ts";
import type { SaidWord } from "./said-words.ts";
import type { Placed } from "./together.ts";

/** The words of a sentence that are said in one breath, up to a comma or an "and". */
export function breathsOf(said: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [[]];
  for (const each of said) {
    if (each.word.follows === "apart") all.push([]);
    all.at(-1)?.push(each);
  }
  return all;
}

/**
 * The word of a breath that no stretch of the evidence says with the others: each pair may stand somewhere and the whole
 * nowhere ("preparations for Tianjin University's Binhai campus" where the campus is Nankai's). A title goes with all that
 * its task says, and so do the schools whose plan it is, where they are the subject.
 */
export function strayIn(breath: readonly Placed[]): SaidWord | null {
  const words = breath.filter(
    ({ word, places }, at) =>
      (word.figure === null || isName(word)) && !isSubject(word, at) && !isLoose(word) && !isOfTitle(places),
  );
  const segments = new Set(words.flatMap(({ places }) => [...places.keys()]));
  const strays = [...segments].map((segment) => words.filter(({ places }) => !places.has(segment)));
  const fewest = strays.sort((one, other) => one.length - other.length)[0] ?? [];
  return fewest[0]?.word ?? null;
}

function isSubject({ senses }: SaidWord, at: number): boolean {
  return at === 0 && senses.some((sense) => sense === "school" || sense === "municipal");
}

/** 第二医院: what is numbered in Chinese is named by its number. */
function isName({ figure, text }: SaidWord): boolean {
  return figure?.ordinal === true && text.startsWith("第");
}

/** "Better" and "forward" are said of nearly everything in a plan. */
function isLoose({ senses }: SaidWord): boolean {
  return senses.some((sense) => sense === "better" || sense === "forward");
}

function isOfTitle(places: ReadonlyMap<Segment, unknown>): boolean {
  return [...places.keys()].some(({ isTitle }) => isTitle);
}
