import type { KeywordIndex } from "./keyword-index.ts";
import { type QuestionWord, questionWords } from "./question-words.ts";
import { meaningsOf } from "./word-meanings.ts";

/** A meaning of a word: how fully it would account for it, and its place among the stems asked for; −1 where no passage has it. */
export type AskedMeaning = { weight: number; place: number };

/** A word of a question made ready to be looked for. */
export type AskedWord = QuestionWord & {
  meanings: AskedMeaning[];
  /** The pieces of two characters of a long Chinese word are those from here up to there among all; else none. */
  pieces: { from: number; to: number };
  /** Tells where a name in pinyin may be read; null for other words. */
  isReadIn: ((text: string) => boolean) | null;
};

/** A question made ready to be looked for in many passages. */
export type Asked = {
  words: AskedWord[];
  /** The stems that would account for its words and that some passage has, by their numbers in the index. */
  stems: number[];
  /** The pieces of its long Chinese words. */
  pieces: string[];
  /** How much of a set phrase's rendering was asked for, 0..1; null where nothing was asked in English. */
  renderedShare: ((rendering: readonly string[]) => number) | null;
  /** The place of a stem among `stems`, or undefined. */
  placeOf(stem: string): number | undefined;
};

/** The content words of a question, with what would account for each. */
export function askedWords(question: string, index: KeywordIndex): Asked {
  const { stems, placeOf, knownPlaceOf } = stemPlaces(index);
  const pieces: string[] = [];
  const asked = new Set<string>();
  const words = questionWords(question, index.dictionary).map((word): AskedWord => {
    const meanings = meaningsOf(word, index);
    if (word.kind === "english") for (const { stem } of meanings) asked.add(stem);
    const from = pieces.length;
    if (word.kind === "chinese") pieces.push(...piecesOf(word.surface));
    return {
      ...word,
      meanings: meanings.map(({ stem, weight }) => ({ weight, place: placeOf(stem) })),
      pieces: { from, to: pieces.length },
      isReadIn: word.kind === "name" ? index.names.reader(word.surface) : null,
    };
  });
  const renderedShare = (rendering: readonly string[]) =>
    rendering.reduce((sum, stem) => (asked.has(stem) ? sum + 1 : sum), 0) / rendering.length;
  return {
    words,
    stems,
    pieces,
    placeOf: knownPlaceOf,
    renderedShare: asked.size === 0 ? null : renderedShare,
  };
}

/** Gives each stem that some passage has a place in a list, the others −1. */
function stemPlaces(index: KeywordIndex) {
  const places = new Map<string, number>();
  const stems: number[] = [];
  const placeOf = (stem: string): number => {
    const id = index.whole.idOf(`e${stem}`);
    const place = places.get(stem) ?? (id === undefined ? -1 : stems.push(id) - 1);
    places.set(stem, place);
    return place;
  };
  return { stems, placeOf, knownPlaceOf: (stem: string) => places.get(stem) };
}

const piecesOf = (word: string) =>
  word.length < 3 ? [] : Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
