import { ENGLISH_STOP_WORDS } from "./stop-words.ts";

const ACCENTS = /[\u0300-\u036f]/g;

/** Letters without their accents: `Ångström` → `Angstrom`. */
const withoutAccents = (text: string) => text.normalize("NFKD").replace(ACCENTS, "");

/** One English word as written (accents off) and in lower case. */
export type EnglishWord = { written: string; word: string };

/** Words in Latin letters that carry meaning, in their order; stop words and single letters are left out. */
export function englishWords(text: string): EnglishWord[] {
  const written =
    withoutAccents(text)
      .replace(/[’']s\b/g, "")
      .match(/[a-zA-Z]+/g) ?? [];
  return written
    .map((each) => ({ written: each, word: each.toLowerCase() }))
    .filter(({ word }) => word.length > 1 && !ENGLISH_STOP_WORDS.has(word));
}
