import type { Dictionary, Gloss } from "../dictionary/dictionary.ts";
import { CHINESE_STOP_WORDS } from "./stop-words.ts";

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

/** Whether a text has Chinese characters in it. */
export const isChinese = (text: string) => HAN.test(text);

/** Chinese words of a text that carry meaning, long ones also in their shorter parts. */
export const chineseWords = (text: string, dictionary: Dictionary) =>
  dictionary.searchWords(text).filter((word) => HAN.test(word) && !CHINESE_STOP_WORDS.has(word));

/** Unbroken stretches of Chinese characters. */
export const chineseRuns = (text: string): string[] => text.match(HAN_RUN) ?? [];

/** Characters that hardly ever stand in a word with meaning: a pair with one of them says nothing. */
const FUNCTION_CHARACTER = /[的了吗呢吧啊哪何什么这那谁是在为被与和]/;

/** Every two Chinese characters that stand side by side, less those with a function character. */
export function chineseBigrams(text: string): string[] {
  return chineseRuns(text)
    .flatMap((run) => Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2)))
    .filter((pair) => !FUNCTION_CHARACTER.test(pair));
}

/** A word the dictionary lacks means what its parts mean, at half the weight: 黑豹队 → 黑豹 + 队. */
export function glossesByParts(word: string, dictionary: Dictionary): Gloss[] {
  const whole = dictionary.glosses(word);
  if (whole.length > 0 || word.length < 2) return whole;
  return longestParts(word, dictionary).flatMap((part) =>
    dictionary.glosses(part).map(({ stem, weight }) => ({ stem, weight: weight / 2 })),
  );
}

/** Cuts an unknown word into the longest known ones, from the left. */
function longestParts(word: string, dictionary: Dictionary): string[] {
  const parts: string[] = [];
  let place = 0;
  while (place < word.length) {
    let end = word.length;
    while (end > place + 1 && dictionary.glosses(word.slice(place, end)).length === 0) end--;
    parts.push(word.slice(place, end));
    place = end;
  }
  return parts;
}
