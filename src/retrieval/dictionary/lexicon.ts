import type { Lexicon } from "../../answering/verify/evidence/lexicon.ts";
import { createSenses } from "../../answering/verify/evidence/senses.ts";
import { englishStem } from "../terms/english-stem.ts";
import type { Dictionary } from "./dictionary.ts";

/** A plan and what is written of it have some thousand words; more than this have not been met. */
const MOST_REMEMBERED = 20_000;

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

function remembered<Result>(look: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = look(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}
