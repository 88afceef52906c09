import type { Dictionary } from "../dictionary/dictionary.ts";
import { chineseRuns } from "./chinese-words.ts";

/**
 * A name of one syllable would be met everywhere, one of four is rare. A character of many readings is read in names
 * in one of the first two; in longer ones only the first is tried, for the time it takes.
 */
const LENGTHS = [
  { characters: 2, readingsEach: 2 },
  { characters: 3, readingsEach: 1 },
];
const SHORTEST = 5;

/**
 * How each two or three characters of a text are read in pinyin: a name that no dictionary has is found by it
 * (天开: tiankai). Each reading once.
 */
export function nameReadings(text: string, dictionary: Dictionary): Set<string> {
  const found = new Set<string>();
  for (const run of chineseRuns(text)) {
    const read = [...run].map((character) => dictionary.readings(character));
    for (const { characters, readingsEach } of LENGTHS) {
      for (let start = 0; start + characters <= read.length; start++) {
        const each = read.slice(start, start + characters).map((readings) => readings.slice(0, readingsEach));
        for (const name of joined(each)) if (name.length >= SHORTEST) found.add(name);
      }
    }
  }
  return found;
}

/** Every way to read characters one after another. */
function joined(read: string[][]): string[] {
  return read.reduce<string[]>(
    (names, next) => names.flatMap((name) => next.map((each) => name + each)),
    [""],
  );
}
