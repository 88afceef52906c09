import { englishStem } from "../../terms/english-stem.ts";
import { englishWords } from "../../terms/english-words.ts";
import { isNumberWord } from "../../terms/numbers.ts";
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

/** The English stems of one rendering of a phrase ("inclusive education"). */
export type Rendering = readonly string[];

/** Finds the set phrases of official Chinese in a text. */
type SetPhrases = {
  /** What English calls the phrases in a text: each rendering of each of them. */
  renderingsIn(text: string): Rendering[];
};

/**
 * Phrases of documents of state that a general dictionary lacks or translates word by word (随班就读 is inclusive
 * education). A phrase inside another is found too.
 */
export function createSetPhrases(): SetPhrases {
  const phrases = new Map(DOMAINS.flatMap(entriesOf));
  const stemmed = new Map<string, Rendering[]>();
  const renderingsOf = (phrase: string): Rendering[] => {
    const known = stemmed.get(phrase) ?? phrases.get(phrase)?.split(";").map(stemsOf) ?? [];
    if (known.length > 0) stemmed.set(phrase, known);
    return known;
  };
  const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.length));
  return {
    renderingsIn(text) {
      const found = new Set<Rendering>();
      for (let start = 0; start < text.length; start++) {
        for (let length = 2; length <= longest && start + length <= text.length; length++) {
          for (const rendering of renderingsOf(text.slice(start, start + length))) found.add(rendering);
        }
      }
      return [...found];
    },
  };
}

/** "双减: double reduction; homework burden | 学位: school places": phrases with their renderings, as they are written. */
function entriesOf(domain: string): [string, string][] {
  return domain.split(/[|\n]/).flatMap((entry) => {
    const [phrase = "", renderings = ""] = entry.split(":").map((part) => part.trim());
    return phrase === "" ? [] : [[phrase, renderings]];
  });
}

function stemsOf(rendering: string): Rendering {
  const stems = englishWords(rendering)
    .filter(({ word }) => !isNumberWord(word))
    .map(({ word }) => englishStem(word));
  return [...new Set(stems)];
}
