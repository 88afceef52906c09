import type { Dictionary } from "../dictionary/dictionary.ts";
import { chineseRuns } from "./chinese-words.ts";

/** A name of one syllable would be met everywhere, one of four is rare. */
const SHORTEST = 5;
/**
 * A character of many readings is read in names of two characters in one of the first two; in longer ones only the
 * first is tried.
 */
const READINGS_IN_TWO = 2;

/** Whether two or three characters of a text, one after another, may be read as a name. */
type IsReadAs = (text: string) => boolean;

/**
 * Finds names in pinyin in some texts: a name that no dictionary has is found by how each two or three characters are
 * read (天开: tiankai). How the characters are read is looked up when the first name is asked for.
 */
export function createNameFinder(texts: () => Iterable<string>, dictionary: Dictionary) {
  let known: Map<string, string[]> | undefined;
  /** Tells texts in which the name may be read; null where none of the texts can hold it. */
  return (name: string): IsReadAs | null => {
    if (name.length < SHORTEST) return null;
    known ??= readingsOf(texts(), dictionary);
    const readings = known;
    const begin = [...readings].filter(([, each]) => inTwo(each).some((reading) => name.startsWith(reading)));
    if (begin.length === 0) return null;
    const beginning = new RegExp(`[${begin.map(([character]) => character).join("")}]`, "gu");
    return (text) =>
      [...text.matchAll(beginning)].some(({ index }) => isReadFrom(text, index, name, readings));
  };
}

const inTwo = (readings: string[]) => readings.slice(0, READINGS_IN_TWO);

function isReadFrom(text: string, start: number, name: string, known: Map<string, string[]>): boolean {
  const [first = [], second = [], third = []] = Array.from(text.slice(start, start + 6), (character) =>
    known.get(character),
  );
  if (inTwo(first).some((one) => inTwo(second).some((two) => one + two === name))) return true;
  const [[one], [two], [three]] = [first, second, third];
  return one !== undefined && two !== undefined && three !== undefined && one + two + three === name;
}

/** The readings of each Chinese character in some texts. */
function readingsOf(texts: Iterable<string>, dictionary: Dictionary): Map<string, string[]> {
  const characters = new Set<string>();
  for (const text of texts) for (const run of chineseRuns(text)) for (const each of run) characters.add(each);
  return new Map([...characters].map((character) => [character, dictionary.readings(character)]));
}
