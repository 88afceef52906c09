import { glossWeights } from "./gloss-weights.ts";
import { type Entry, readCedict } from "./read-cedict.ts";
import { readWordCounts, type WordCounts } from "./read-word-counts.ts";
import { readWordNet } from "./read-wordnet.ts";

/** Rows of weighted numbers: row i is ids[starts[i]..starts[i + 1]] with the weights beside them. */
export type Rows = { starts: number[]; ids: number[]; weights: number[] };

/** All a dictionary file holds. Words and stems are sorted by their UTF-16 units; ids are places in them. */
export type CompiledDictionary = {
  words: string[];
  wordInformation: number[];
  readings: string[];
  glosses: Rows;
  stems: string[];
  stemInformation: number[];
  glossedBy: number[];
  related: Rows;
  /** jieba's dictionary, less the words that are both rare and undefined. */
  segmentation: string;
};

/**
 * A word jieba counted less often than this and CC-CEDICT lacks is left out: most of them are names, which
 * pairs of characters find as well. A defined word is cut out of a text from a lower count on.
 */
const LEAST_COUNT = 100;
const LEAST_DEFINED_COUNT = 3;
const MOST_RELATED = 50;

/** Reads CC-CEDICT, WordNet and jieba's counts into one compact form; takes a few seconds, once. */
export function compileDictionary(): CompiledDictionary {
  const counts = readWordCounts();
  const entries = new Map(readCedict().map((entry) => [entry.word, entry]));
  const glosses = new Map([...entries].map(([word, entry]) => [word, glossWeights(entry.definitions)]));
  const wordNet = readWordNet();
  const kept = (word: string) => entries.has(word) || (counts.counts.get(word) ?? 0) >= LEAST_COUNT;
  const words = [...new Set([...entries.keys(), ...counts.counts.keys()])].filter(kept).sort();
  const meant = new Set([...glosses.values()].flatMap((weights) => [...weights.keys()]));
  const stems = [...new Set([...meant, ...wordNet.keys()])].sort();
  const idOf = new Map(stems.map((stem, id) => [stem, id]));
  const statistics = stemStatistics(glosses, counts);
  return {
    words,
    wordInformation: words.map((word) => information(counts.counts.get(word) ?? 1, counts.total)),
    readings: words.map((word) => readingsOf(entries.get(word))),
    glosses: rows(
      words.map((word) => [...(glosses.get(word) ?? [])]),
      idOf,
    ),
    stems,
    stemInformation: stems.map((stem) => information(statistics.counts.get(stem) ?? 1, counts.total)),
    glossedBy: stems.map((stem) => statistics.glossedBy.get(stem) ?? 0),
    related: rows(
      stems.map((stem) => nearest(wordNet.get(stem))),
      idOf,
    ),
    segmentation: segmentationLines(counts, entries),
  };
}

function segmentationLines({ lines, counts }: WordCounts, entries: Map<string, Entry>): string {
  const least = (word: string) => (entries.has(word) ? LEAST_DEFINED_COUNT : LEAST_COUNT);
  return [...lines]
    .filter(([word]) => (counts.get(word) ?? 0) >= least(word))
    .map(([, line]) => line)
    .join("\n");
}

const information = (count: number, total: number) => Math.log(total / Math.max(1, count));

const readingsOf = (entry: Entry | undefined) =>
  entry?.readings.filter((reading) => reading !== "").join(" ") ?? "";

const nearest = (related: Map<string, number> | undefined) =>
  [...(related ?? [])].sort(([, a], [, b]) => b - a).slice(0, MOST_RELATED);

/** How often a stem would stand in a translation of jieba's texts, and in how many words' glosses it is. */
function stemStatistics(glosses: Map<string, Map<string, number>>, { counts: wordCounts }: WordCounts) {
  const counts = new Map<string, number>();
  const glossedBy = new Map<string, number>();
  for (const [word, weights] of glosses) {
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    for (const [stem, weight] of weights) {
      counts.set(stem, (counts.get(stem) ?? 0) + ((wordCounts.get(word) ?? 1) * weight) / sum);
      glossedBy.set(stem, (glossedBy.get(stem) ?? 0) + 1);
    }
  }
  return { counts, glossedBy };
}

function rows(lists: [string, number][][], idOf: Map<string, number>): Rows {
  const starts = [0];
  const ids: number[] = [];
  const weights: number[] = [];
  for (const list of lists) {
    for (const [stem, weight] of list) {
      const id = idOf.get(stem);
      if (id === undefined) continue;
      ids.push(id);
      weights.push(weight);
    }
    starts.push(ids.length);
  }
  return { starts, ids, weights };
}
