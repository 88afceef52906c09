import type { Rendering } from "./official/set-phrases.ts";

/** An English stem that a Chinese word means, and how much of the word's meaning it carries (0..). */
export type Gloss = { stem: string; weight: number };

/** A stem near another in meaning: 0.9 of the same family, 0.5 a synonym, less further away. */
type Relation = { stem: string; weight: number };

/** What Duban knows of Chinese and English words, whatever the plan. */
export type Dictionary = {
  /** Words of a text, long words also cut into the shorter ones inside (jieba's search mode). */
  searchWords(text: string): string[];
  /** Words of a text that the dictionary knows, each character in exactly one; unknown ones stand alone. */
  words(text: string): string[];
  /** English stems of a Chinese word; empty for a word CC-CEDICT lacks. */
  glosses(word: string): Gloss[];
  /** What English calls the set phrases of official Chinese in a text (随班就读: inclusive education), as stems. */
  renderingsIn(text: string): Rendering[];
  /** Toneless pinyin of a Chinese word, one for each way to read it, without spaces. */
  readings(word: string): string[];
  /** How rare a Chinese word is in general text: −ln of its share, about 3 to 18. */
  wordInformation(word: string): number;
  /** The same for an English stem, by way of the Chinese words it translates. */
  stemInformation(stem: string): number;
  /** How many Chinese words have this stem in their glosses. */
  glossedBy(stem: string): number;
  /** Stems near this one in WordNet, nearest first. */
  related(stem: string): Relation[];
};
