import type { Dictionary } from "../dictionary/dictionary.ts";
import { chineseRuns } from "../terms/chinese-words.ts";
import { syllableSound } from "../terms/sound.ts";

const LONGEST_NAME = 6;

/** For each stretch of Chinese characters, the consonants of each character. */
export function passageSounds(text: string, dictionary: Dictionary): string[][] {
  return chineseRuns(text).map((run) =>
    [...run].map((character) => syllableSound(dictionary.readings(character)[0] ?? "")),
  );
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
