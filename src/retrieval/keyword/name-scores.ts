import type { EnglishWord } from "../terms/english-words.ts";
import { nameSound } from "../terms/sound.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import { countSound } from "./sounds.ts";

const SOUND_WEIGHT = 0.5;
const SHORTEST_NAME = 3;
const SHORTEST_SOUND = 2;
const SATURATION = 1.2;

/** Gives to `take` the passages with characters that sound like a capitalised English word: Luther, 路德. */
export function nameScores(
  { written, word }: EnglishWord,
  stem: string,
  index: KeywordIndex,
  rarity: (presence: number) => number,
  take: (place: number, score: number) => void,
): void {
  const sound = nameSound(word);
  if (written === word || word.length < SHORTEST_NAME || sound.length < SHORTEST_SOUND) return;
  const counts = index.sounds().map((stretches) => countSound(stretches, sound));
  const factor =
    SOUND_WEIGHT * trust(index.dictionary.glossedBy(stem)) * rarity(counts.filter(Boolean).length);
  counts.forEach((count, place) => {
    if (count > 0) take(place, (factor * count * (SATURATION + 1)) / (count + SATURATION));
  });
}

/** A word the dictionary translates is rarely a name to be sounded out. */
const trust = (glossedBy: number) => (glossedBy === 0 ? 1 : glossedBy <= 5 ? 0.5 : 0.2);
