import type { Dictionary } from "../dictionary/dictionary.ts";
import { remembered } from "../remembered.ts";
import type { Passage } from "../search.ts";
import { indexedTerms, isEnglishTerm, type Terms } from "../terms/terms.ts";
import { type Postings, type PostingsBuilder, postingsBuilder } from "./postings.ts";
import { type ReadNames, readNames } from "./read-names.ts";
import { createSounds, type Sounds } from "./sounds.ts";
import { type SpellingIndex, spellingIndex } from "./spelling.ts";

/** Passages made ready to be asked. */
export type KeywordIndex = {
  passages: Passage[];
  dictionary: Dictionary;
  /** Terms by passage; a heading's count for less. */
  whole: Postings;
  /** Terms by sentence, and the passage each sentence is of. */
  sentences: Postings;
  passageOf: number[];
  /** How much is said in each passage, against the average: by words and by meanings. */
  lengths: { words: number[]; meanings: number[] };
  names: ReadNames;
  /** The consonants of each Chinese character, for foreign names. */
  sounds: Sounds;
  spelling: SpellingIndex;
};

const HEADING_WEIGHT = 0.4;
const SENTENCE_END = /(?<=[。！？；!?;])|(?<=\.)\s/;

/** Builds the index in memory; about a millisecond a paragraph. */
export function createKeywordIndex(passages: Passage[], dictionary: Dictionary): KeywordIndex {
  const whole = postingsBuilder();
  const sentences = postingsBuilder();
  const passageOf: number[] = [];
  const texts: string[] = [];
  const lengths = { words: [] as number[], meanings: [] as number[] };
  // the clauses of a task share its headings and English lines
  const termsOf = remembered((text) => indexedTerms(text, dictionary));
  passages.forEach((passage, place) => {
    const terms: Terms = new Map();
    for (const sentence of sentencesOf(passage)) {
      const own = termsOf(sentence);
      addTerms(terms, own, 1);
      addToPostings(sentences, own, passageOf.length);
      passageOf.push(place);
      texts.push(sentence);
    }
    for (const heading of passage.headings) addTerms(terms, termsOf(heading), HEADING_WEIGHT);
    addToPostings(whole, terms, place);
    lengths.words.push(totalOf(terms, false));
    lengths.meanings.push(totalOf(terms, true));
  });
  const finished = whole.finish(passages.length);
  return {
    passages,
    dictionary,
    whole: finished,
    sentences: sentences.finish(passageOf.length),
    passageOf,
    lengths: { words: againstAverage(lengths.words), meanings: againstAverage(lengths.meanings) },
    names: readNames(passages, { texts, passageOf }, dictionary, HEADING_WEIGHT),
    sounds: createSounds(passages, dictionary),
    spelling: spellingIndex(finished.terms),
  };
}

const sentencesOf = ({ text, english }: Passage) =>
  [text, ...english].flatMap((part) => part.split(SENTENCE_END)).filter((sentence) => sentence.trim() !== "");

function addTerms(sum: Terms, terms: Terms, factor: number): void {
  for (const [term, weight] of terms) sum.set(term, (sum.get(term) ?? 0) + weight * factor);
}

function addToPostings(postings: PostingsBuilder, terms: Terms, place: number): void {
  for (const [term, weight] of terms) postings.add(term, place, weight);
}

const totalOf = (terms: Terms, english: boolean) =>
  [...terms].reduce((total, [term, weight]) => (isEnglishTerm(term) === english ? total + weight : total), 0);

function againstAverage(lengths: number[]): number[] {
  const average = lengths.reduce((total, length) => total + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => length / (average || 1));
}
