import { isEnglishTerm } from "../terms/terms.ts";

/** Where a term stands and how strongly. */
type Posting = { places: Uint32Array; weights: Float32Array; rarity: number };

export type Postings = {
  get(term: string): Posting | undefined;
  terms(): Iterable<string>;
  /** How many places there are in all. */
  size: number;
};

export type PostingsBuilder = {
  add(term: string, place: number, weight: number): void;
  finish(size: number): Postings;
};

/** Collects which terms stand where. */
export function postingsBuilder(): PostingsBuilder {
  const lists = new Map<string, { places: number[]; weights: number[] }>();
  return {
    add(term, place, weight) {
      const list = lists.get(term) ?? { places: [], weights: [] };
      lists.set(term, list);
      list.places.push(place);
      list.weights.push(weight);
    },
    finish(size) {
      const postings = new Map<string, Posting>();
      for (const [term, { places, weights }] of lists) {
        const rarity = rarityOf(presence(term, weights), size);
        postings.set(term, { places: Uint32Array.from(places), weights: Float32Array.from(weights), rarity });
      }
      return { get: (term) => postings.get(term), terms: () => postings.keys(), size };
    },
  };
}

/** In how many places a term stands; a meaning that a word has only by a side sense counts in part. */
const presence = (term: string, weights: number[]) =>
  isEnglishTerm(term) ? weights.reduce((sum, weight) => sum + Math.min(1, weight), 0) : weights.length;

/** BM25's inverse document frequency, never negative (Robertson and Zaragoza 2009, with 1 added as in Lucene). */
export const rarityOf = (presence: number, size: number) =>
  Math.log(1 + (size - presence + 0.5) / (presence + 0.5));
