import type { Dictionary } from "../dictionary/dictionary.ts";
import { chineseBigrams, chineseWords, glossesByParts, isChinese } from "./chinese-words.ts";
import { englishStem } from "./english-stem.ts";
import { englishWords } from "./english-words.ts";
import { chineseNumbers, englishNumbers, isNumberWord } from "./numbers.ts";

/**
 * Terms with how often they stand in a text. The first letter is the kind: `w` a Chinese word, `b` two Chinese
 * characters, `e` an English stem (written, or what a Chinese word means, or how it is read), `#` a number.
 */
export type Terms = Map<string, number>;

/** Readings shorter than this (`li`, `ma`) would meet too many English words. */
const SHORTEST_READING = 4;
const READING_WEIGHT = 0.5;

/** The terms of a text by its own words: what they are, mean, and how they are read. */
export function passageTerms(text: string, dictionary: Dictionary): Terms {
  const words = chineseWords(text, dictionary);
  const terms = termsAsked(text, words, dictionary);
  for (const word of words) {
    if (dictionary.glosses(word).length === 0) {
      for (const { stem, weight } of glossesByParts(word, dictionary)) add(terms, `e${stem}`, weight);
    }
    for (const reading of dictionary.readings(word)) {
      if (reading.length >= SHORTEST_READING) add(terms, `e${englishStem(reading)}`, READING_WEIGHT);
    }
  }
  return terms;
}

/**
 * All terms of a text to be found, with those of the set phrases in it. Each rendering of a phrase is as good as the
 * others; a word of one shares its weight out, 1 / √(words).
 */
export function indexedTerms(text: string, dictionary: Dictionary): Terms {
  const terms = passageTerms(text, dictionary);
  for (const rendering of dictionary.renderingsIn(text)) {
    const weight = 1 / Math.sqrt(rendering.length);
    for (const stem of rendering) terms.set(`e${stem}`, Math.max(weight, terms.get(`e${stem}`) ?? 0));
  }
  return terms;
}

/** Terms a question is asked with: as a passage's, less readings and guesses from parts of words. */
export const questionTerms = (text: string, dictionary: Dictionary): Terms =>
  termsAsked(text, chineseWords(text, dictionary), dictionary);

function termsAsked(text: string, words: string[], dictionary: Dictionary): Terms {
  const terms: Terms = new Map();
  for (const word of words) {
    add(terms, `w${word}`, 1);
    for (const { stem, weight } of dictionary.glosses(word)) add(terms, `e${stem}`, weight);
  }
  for (const bigram of chineseBigrams(text)) add(terms, `b${bigram}`, 1);
  for (const { word } of englishWords(text)) {
    if (!isNumberWord(word)) add(terms, `e${englishStem(word)}`, 1);
  }
  for (const number of numbersIn(text)) add(terms, `#${number}`, 1);
  return terms;
}

/** Whether a word in Latin letters is one that no English word explains: a name, perhaps in pinyin. */
export const isName = (word: string, dictionary: Dictionary) =>
  dictionary.glossedBy(englishStem(word)) === 0 && dictionary.related(englishStem(word)).length === 0;

/** The names in a question, in small letters. */
export const namesAsked = (question: string, dictionary: Dictionary) =>
  englishWords(question).flatMap(({ word }) => (isName(word, dictionary) ? [word] : []));

/** Numbers of a text in either language, words and figures in one form. */
export const numbersIn = (text: string) => (isChinese(text) ? chineseNumbers(text) : englishNumbers(text));

/** Whether a term is an English stem. */
export const isEnglishTerm = (term: string) => term.startsWith("e");

const add = (terms: Terms, term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight);
