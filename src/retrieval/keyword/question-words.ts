import type { Dictionary } from "../dictionary/dictionary.ts";
import { isAskingWord } from "../terms/asking-words.ts";
import { isChinese } from "../terms/chinese-words.ts";
import { englishStem } from "../terms/english-stem.ts";
import { englishWords } from "../terms/english-words.ts";
import { isNumberWord } from "../terms/numbers.ts";
import { CHINESE_STOP_WORDS } from "../terms/stop-words.ts";
import { isName, numbersIn } from "../terms/terms.ts";

/** A word of a question and how much it says about what is asked; a name is a word in Latin letters that is no English. */
export type QuestionWord = {
  kind: "chinese" | "english" | "name" | "number";
  surface: string;
  weight: number;
};

const ASKING_WEIGHT = 0.3;
const NUMBER_WEIGHT = 1.5;
/** Information below this is that of words found everywhere; above it, of words found nearly nowhere. */
const COMMON = 5;
const RARE = 12;

/** The content words of a question, each once. */
export function questionWords(question: string, dictionary: Dictionary): QuestionWord[] {
  const words = [
    ...chineseQuestionWords(question, dictionary),
    ...englishQuestionWords(question, dictionary),
    ...numbersIn(question).map((number) => ({
      kind: "number" as const,
      surface: String(number),
      weight: NUMBER_WEIGHT,
    })),
  ];
  return [...new Map(words.map((word) => [word.surface, word])).values()];
}

function chineseQuestionWords(question: string, dictionary: Dictionary): QuestionWord[] {
  return dictionary
    .words(question)
    .filter((word) => isChinese(word) && !CHINESE_STOP_WORDS.has(word) && !isNumeral(word))
    .map((word) => {
      const weight = weightOf(dictionary.wordInformation(word)) * (word.length === 1 ? 0.5 : 1);
      return { kind: "chinese", surface: word, weight: isAskingWord(word) ? ASKING_WEIGHT : weight };
    });
}

function englishQuestionWords(question: string, dictionary: Dictionary): QuestionWord[] {
  return englishWords(question)
    .filter(({ word }) => !isNumberWord(word))
    .map(({ word }) => {
      const stem = englishStem(word);
      const weight = isAskingWord(stem) ? ASKING_WEIGHT : weightOf(dictionary.stemInformation(stem));
      return { kind: isName(word, dictionary) ? "name" : "english", surface: word, weight };
    });
}

const isNumeral = (word: string) => /^[零〇一二两三四五六七八九十百千万亿第]+$/.test(word);

/** 1 for a common word to 5 for a rare one. */
const weightOf = (information: number) =>
  1 + (4 * (Math.min(RARE, Math.max(COMMON, information)) - COMMON)) / (RARE - COMMON);
