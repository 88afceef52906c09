import type { Lexicon } from "../../answering/verify/evidence/lexicon.ts";
import { createSenses } from "../../answering/verify/evidence/senses.ts";
import { remembered } from "../remembered.ts";
import { englishStem } from "../terms/english-stem.ts";
import type { Dictionary } from "./dictionary.ts";

/** What the check of a model's sentences is told of words. What it has looked up once it remembers. */
export function lexiconOf(dictionary: Dictionary): Lexicon {
  const { words, searchWords, glosses, related, readings } = dictionary;
  const stem = remembered(englishStem);
  return {
    words,
    searchWords: remembered(searchWords),
    stem,
    glosses: remembered(glosses),
    readings: remembered(readings),
    related: remembered(related),
    sensesOf: remembered(createSenses(stem)),
  };
}
