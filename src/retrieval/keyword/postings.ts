import { isEnglishTerm } from "../terms/terms.ts";

/** Where a term stands and how strongly: the rows `from` up to `to` of the places and the weights beside them. */
export type Posting = {
  id: number;
  rarity: number;
  from: number;
  to: number;
  places: Uint32Array;
  weights: Float32Array;
};

export type Postings = {
  get(term: string): Posting | undefined;
  /** The number of a term among the terms, or undefined where it stands nowhere. */
  idOf(term: string): number | undefined;
  terms(): Iterable<string>;
};

export type PostingsBuilder = {
  add(term: string, place: number, weight: number): void;
  finish(size: number): Postings;
};

/** Collects which terms stand where. All rows lie in two arrays: a plan has tens of thousands of terms. */
export function postingsBuilder(): PostingsBuilder {
  const ids = new Map<string, number>();
  const added = { ids: [] as number[], places: [] as number[], weights: [] as number[] };
  return {
    add(term, place, weight) {
      const id = ids.get(term) ?? ids.size;
      ids.set(term, id);
      added.ids.push(id);
      added.places.push(place);
      added.weights.push(weight);
    },
    finish: (size) => inRows(ids, added, size),
  };
}

type Added = { ids: number[]; places: number[]; weights: number[] };

function inRows(ids: Map<string, number>, added: Added, size: number): Postings {
  const starts = startsOf(added.ids, ids.size);
  const next = starts.slice();
  const places = new Uint32Array(added.ids.length);
  const weights = new Float32Array(added.ids.length);
  const presences = new Float64Array(ids.size);
  const isEnglish = Uint8Array.from(ids.keys(), (term) => (isEnglishTerm(term) ? 1 : 0));
  added.ids.forEach((id, at) => {
    const row = next[id] ?? 0;
    const weight = added.weights[at] ?? 0;
    next[id] = row + 1;
    places[row] = added.places[at] ?? 0;
    weights[row] = weight;
    presences[id] = (presences[id] ?? 0) + (isEnglish[id] === 1 ? meaningPresence(weight) : 1);
  });
  return {
    get(term) {
      const id = ids.get(term);
      if (id === undefined) return undefined;
      const rarity = rarityOf(presences[id] ?? 0, size);
      return { id, rarity, from: starts[id] ?? 0, to: starts[id + 1] ?? 0, places, weights };
    },
    idOf: (term) => ids.get(term),
    terms: () => ids.keys(),
  };
}

/** Where the rows of each number begin, and where the last ones end. */
function startsOf(ids: number[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  return starts;
}

/** A meaning that a word has only by a side sense counts in part. */
const meaningPresence = (weight: number) => Math.min(1, weight);

/** BM25's inverse document frequency, never negative (Robertson and Zaragoza 2009, with 1 added as in Lucene). */
export const rarityOf = (presence: number, size: number) =>
  Math.log(1 + (size - presence + 0.5) / (presence + 0.5));
