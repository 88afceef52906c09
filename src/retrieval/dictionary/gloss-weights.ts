import { englishStem } from "../terms/english-stem.ts";
import { englishWords } from "../terms/english-words.ts";
import { isNumberWord } from "../terms/numbers.ts";

/** Definitions that say something about the word's use, not its meaning. */
const ABOUT_THE_WORD = /^(CL:|surname |(old |Japanese )?variant of|also written|see )/;

/**
 * English stems of a Chinese word with their weights. A word of many senses, or a sense told in many words,
 * shares its weight out: 1 / (√stems in the sense · √senses).
 */
export function glossWeights(definitions: string[]): Map<string, number> {
  const senses = definitions
    .flatMap((definition) => definition.split(/;\s*/))
    .filter((sense) => !ABOUT_THE_WORD.test(sense));
  const weights = new Map<string, number>();
  for (const sense of senses) {
    const stems = englishWords(withoutAsides(sense))
      .filter(({ word }) => !isNumberWord(word))
      .map(({ word }) => englishStem(word));
    for (const stem of stems) {
      weights.set(stem, (weights.get(stem) ?? 0) + 1 / Math.sqrt(stems.length * senses.length));
    }
  }
  return weights;
}

/** A sense without what stands in brackets and without references to other Chinese words. */
const withoutAsides = (sense: string) =>
  sense
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\s,;]*\p{Script=Han}[^\s,;]*/gu, " ")
    .replace(/\[[^\]]*\]/g, " ");
