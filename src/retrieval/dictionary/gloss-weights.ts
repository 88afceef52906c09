import { englishStem } from "../terms/english-stem.ts";
import { englishWords } from "../terms/english-words.ts";
import { isNumberWord } from "../terms/numbers.ts";

/** Definitions that say something about the word's use, not its meaning. */
const ABOUT_THE_WORD = /^(CL:|surname |(old |Japanese )?variant of|also written|see )/;

/** What stands in brackets hints at the meaning or the use: `(of a river) to burst its banks`. */
const ASIDE = /\([^)]*\)/g;
const ASIDE_SHARE = 0.4;

/**
 * English stems of a Chinese word with their weights. A word of many senses, or a sense told in many words,
 * shares its weight out: 1 / (√stems in the sense · √senses).
 */
export function glossWeights(definitions: string[]): Map<string, number> {
  const senses = definitions
    .flatMap((definition) => definition.split(/;\s*/))
    .filter((sense) => !ABOUT_THE_WORD.test(sense));
  const weights = new Map<string, number>();
  const add = (text: string, share: number) => {
    const stems = stemsOf(text);
    for (const stem of stems) {
      weights.set(stem, (weights.get(stem) ?? 0) + share / Math.sqrt(stems.length * senses.length));
    }
  };
  for (const sense of senses) {
    add(sense.replace(ASIDE, " "), 1);
    add(sense.match(ASIDE)?.join(" ") ?? "", ASIDE_SHARE);
  }
  return weights;
}

const stemsOf = (text: string) =>
  englishWords(withoutReferences(text))
    .filter(({ word }) => !isNumberWord(word))
    .map(({ word }) => englishStem(word));

/** A text without what refers to other Chinese words. */
const withoutReferences = (text: string) =>
  text.replace(/[^\s,;]*\p{Script=Han}[^\s,;]*/gu, " ").replace(/\[[^\]]*\]/g, " ");
