import { Embeddings } from "@langchain/core/embeddings";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { chineseWords } from "../terms/chinese-words.ts";
import { englishStem } from "../terms/english-stem.ts";
import { englishWords } from "../terms/english-words.ts";
import { passageTerms, questionTerms, type Terms } from "../terms/terms.ts";

const HASHED_DIMENSIONS = 1024;
/** Raise it when vectors change, so that kept indexes are made anew. */
export const HASHED_MODEL = "duban-hashed-1";

/** Each term lies in this many dimensions, so that two terms rarely share all of them. */
const PLACES_EACH = 2;
const USUAL_INFORMATION = 9;

/**
 * Vectors that need no model: every term of a text, a Chinese word's English meanings among them, hashed to a
 * few signed dimensions and weighted by how rare it is in general (feature hashing, Weinberger et al. 2009).
 */
export class HashedEmbeddings extends Embeddings {
  private readonly dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    super({});
    this.dictionary = dictionary;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => vectorOf(passageTerms(text, this.dictionary), weigher(text, this.dictionary)));
  }

  async embedQuery(text: string): Promise<number[]> {
    return vectorOf(questionTerms(text, this.dictionary), weigher(text, this.dictionary));
  }
}

/** How rare each term of a text is in general, by the dictionary's counts. */
function weigher(text: string, dictionary: Dictionary): (term: string) => number {
  const known = new Map<string, number>();
  for (const word of chineseWords(text, dictionary)) known.set(`w${word}`, dictionary.wordInformation(word));
  for (const { word } of englishWords(text)) {
    const stem = englishStem(word);
    known.set(`e${stem}`, dictionary.stemInformation(stem));
  }
  return (term) => {
    const rarity = term.startsWith("e") ? dictionary.stemInformation(term.slice(1)) : known.get(term);
    return (rarity ?? USUAL_INFORMATION) / USUAL_INFORMATION;
  };
}

function vectorOf(terms: Terms, weigh: (term: string) => number): number[] {
  const vector = new Array<number>(HASHED_DIMENSIONS).fill(0);
  for (const [term, count] of terms) {
    const weight = Math.sqrt(count) * weigh(term) ** 2;
    for (let copy = 0; copy < PLACES_EACH; copy++) {
      const hash = hashOf(`${copy}${term}`);
      const place = (hash >>> 1) % HASHED_DIMENSIONS;
      vector[place] = (vector[place] ?? 0) + (hash & 1 ? weight : -weight);
    }
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** FNV-1a over UTF-16 units, with a last mix so that the low bits are as good as the high ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
