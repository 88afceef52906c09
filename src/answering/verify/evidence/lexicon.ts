import type { Sense } from "./senses.ts";

/** What a language's dictionaries know of words, whatever the plan. The checks are given it; they look nothing up themselves. */
export type Lexicon = {
  /** Words of a Chinese text, each character in exactly one. */
  words(text: string): string[];
  /** The same, long words also cut into the shorter ones inside. */
  searchWords(text: string): string[];
  /** The stem that all forms of an English word share; takes lower case. */
  stem(word: string): string;
  /** English stems that a Chinese word means, and how much of its meaning each carries, 0 to 1. */
  glosses(word: string): { stem: string; weight: number }[];
  /** Toneless pinyin of a Chinese word, one for each way to read it, without spaces. */
  readings(word: string): string[];
  /** English stems near another in meaning: 0.9 of one family, 0.5 a first synonym, less further away. */
  related(stem: string): { stem: string; weight: number }[];
  /** What a word says among the doings of a plan, by the rows of `senses.ts`; empty for most words. */
  sensesOf(word: string): readonly Sense[];
};
