import type { Language } from "../../language/detect-language.ts";
import type { Sources } from "../sources.ts";
import { contentWords } from "../understand/english-content.ts";
import type { Found } from "./topic-evidence.ts";

/**
 * A short Chinese phrase of which words are left out, that no one line says whole, and that is found weakly: 停车位 by
 * the 位 and the 车 of other words. Measured on data/questions/more-short.jsonl: right ones are whole, or far stronger.
 */
const CHINESE = { characters: 7, coverage: 0.85, together: 0.85, score: 25 };
/** In English two words, of which the task has one, that no line says together: "teacher housing". */
const ENGLISH = { words: 2, together: 0.6, score: 7 };
/** Letters from which on a word with -ing is taken for a form of the word without. */
const STEM = 5;

/**
 * Whether a match comes about by accident: each word of a short phrase stands somewhere in the task or has a distant
 * synonym there, but nothing that the task says in one breath is what was asked.
 */
export function isAccident(sources: Sources, searched: string, first: Found, language: Language): boolean {
  if (first.byName) return false;
  return language === "zh" ? isWeakInChinese(searched, first) : isWeakInEnglish(sources, searched, first);
}

/** A short Chinese phrase of which words are left out, found weakly. */
export function isWeakInChinese(
  searched: string,
  { coverage, line, score }: Pick<Found, "coverage" | "line" | "score">,
): boolean {
  const together = line?.coverage ?? coverage;
  const characters = searched.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length > CHINESE.characters) return false;
  return coverage < CHINESE.coverage && together < CHINESE.together && score < CHINESE.score;
}

/** An English word that no English line of the task has is found through a dictionary: one that stands alone is no proof. */
function isWeakInEnglish(
  sources: Sources,
  searched: string,
  { task, coverage, line, score }: Found,
): boolean {
  const together = line?.coverage ?? coverage;
  const lines = sources.english.lines(task.number);
  const asked = contentWords(searched);
  if (lines.length === 0 || asked.length === 0 || /\p{Script=Han}/u.test(searched)) return false;
  const everyday = sources.words?.of(task.number).en ?? [];
  const there = [...lines, ...everyday].map(contentWords);
  const said = asked.filter((word) => there.flat().some((other) => isOneWord(word, other))).length;
  if (said === 0) return asked.length <= ENGLISH.words;
  if (asked.length !== ENGLISH.words || score >= ENGLISH.score) return false;
  if (said < asked.length) return together < ENGLISH.together;
  return isOneName(searched) && !there.some((line) => areNeighbours(asked, line));
}

/** "Medical school" is one thing; "opera in schools" speaks of two. */
function isOneName(searched: string): boolean {
  return (searched.match(/[a-z]+/gi)?.length ?? 0) <= ENGLISH.words;
}

/** Whether a line has the words side by side: an "international medical school" is no "international school". */
function areNeighbours([first = "", second = ""]: string[], line: string[]): boolean {
  return line.some(
    (word, place) =>
      [line[place - 1] ?? "", line[place + 1] ?? ""].some((next) => isOneWord(next, second)) &&
      isOneWord(word, first),
  );
}

/** "Bully" and "bullying" are one word; "park" and "parking" are too short to tell, "teach" and "teacher" two things. */
function isOneWord(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short === long || (short.length >= STEM && long === `${short}ing`);
}
