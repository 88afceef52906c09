import { englishStem } from "../../terms/english-stem.ts";
import { englishWords } from "../../terms/english-words.ts";
import { isNumberWord } from "../../terms/numbers.ts";
import type { Gloss } from "../dictionary.ts";
import { CULTURE_AND_SPORT } from "./culture-and-sport.ts";
import { DIGITAL } from "./digital.ts";
import { ECONOMY } from "./economy.ts";
import { EDUCATION } from "./education.ts";
import { GOVERNING } from "./governing.ts";
import { HEALTH_AND_WELFARE } from "./health-and-welfare.ts";
import { TOWNS_AND_COUNTRY } from "./towns-and-country.ts";

const DOMAINS = [
  GOVERNING,
  EDUCATION,
  HEALTH_AND_WELFARE,
  ECONOMY,
  DIGITAL,
  TOWNS_AND_COUNTRY,
  CULTURE_AND_SPORT,
];

/** Finds the set phrases of official Chinese in a text. */
export type SetPhrases = {
  /** The English stems that the phrases in a text mean; each once, with the most weight it has. */
  glossesIn(text: string): Gloss[];
};

/**
 * Phrases of documents of state that a general dictionary lacks or translates word by word (随班就读 is inclusive
 * education). Of each, every rendering is as good as the others: 1 / √(stems in the rendering).
 */
export function createSetPhrases(): SetPhrases {
  const phrases = new Map(DOMAINS.flatMap(entriesOf));
  const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.length));
  return {
    glossesIn(text) {
      const found = new Map<string, number>();
      for (let start = 0; start < text.length; start++) {
        for (let length = 2; length <= longest && start + length <= text.length; length++) {
          for (const { stem, weight } of phrases.get(text.slice(start, start + length)) ?? [])
            found.set(stem, Math.max(weight, found.get(stem) ?? 0));
        }
      }
      return [...found].map(([stem, weight]) => ({ stem, weight }));
    },
  };
}

/** "双减: double reduction; homework burden | 学位: school places": phrases with their glosses. */
function entriesOf(domain: string): [string, Gloss[]][] {
  return domain.split(/[|\n]/).flatMap((entry) => {
    const [phrase = "", renderings = ""] = entry.split(":").map((part) => part.trim());
    return phrase === "" ? [] : [[phrase, renderings.split(";").flatMap(glossesOf)]];
  });
}

function glossesOf(rendering: string): Gloss[] {
  const stems = englishWords(rendering)
    .filter(({ word }) => !isNumberWord(word))
    .map(({ word }) => englishStem(word));
  return [...new Set(stems)].map((stem) => ({ stem, weight: 1 / Math.sqrt(stems.length) }));
}
