import type { Dictionary } from "../dictionary/dictionary.ts";
import { remembered } from "../remembered.ts";
import type { Passage } from "../search.ts";
import { chineseRuns } from "../terms/chinese-words.ts";
import { syllableSound } from "../terms/sound.ts";

const LONGEST_NAME = 6;

/** For each passage and each stretch of Chinese characters in it, the consonants of each character. */
export type Sounds = () => string[][][];

/** The sounds of passages, worked out when a foreign name is first asked for. */
export function createSounds(passages: Passage[], dictionary: Dictionary): Sounds {
  let sounds: string[][][] | undefined;
  return () => {
    const soundOf = remembered((character) => syllableSound(dictionary.readings(character)[0] ?? ""));
    sounds ??= passages.map(({ text }) => chineseRuns(text).map((run) => [...run].map(soundOf)));
    return sounds;
  };
}

/** How often two to six characters side by side sound like the name whose consonants are given. */
export function countSound(stretches: string[][], sound: string): number {
  let count = 0;
  for (const stretch of stretches) {
    for (let start = 0; start < stretch.length; start++) if (soundsFrom(stretch, start, sound)) count++;
  }
  return count;
}

function soundsFrom(stretch: string[], start: number, sound: string): boolean {
  let heard = 0;
  for (let place = start; place < Math.min(stretch.length, start + LONGEST_NAME); place++) {
    const syllable = stretch[place] ?? "";
    if (!sound.startsWith(syllable, heard)) return false;
    heard += syllable.length;
    if (heard === sound.length && place > start) return true;
  }
  return false;
}
