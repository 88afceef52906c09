import { englishStem } from "../terms/english-stem.ts";
import { type EnglishWord, englishWords } from "../terms/english-words.ts";
import { isNumberWord } from "../terms/numbers.ts";
import { alternativesOf } from "./alternatives.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import { nameScores } from "./name-scores.ts";
import { rarityOf } from "./postings.ts";
import { add, emptyScores, keepMost, type Scores } from "./scores.ts";
import { termScores } from "./term-scores.ts";

/** A rarer synonym must not outweigh the word that was asked. */
const RAREST_SYNONYM = 1.5;

/** Adds the scores of each word of an English question. */
export function addEnglishWords(question: string, index: KeywordIndex, scores: Scores): void {
  for (const { word, count } of distinctWords(question)) addWord(word, count, index, scores);
}

/**
 * One English word of the question. Its synonyms and sounds-alike do not add up as if each were asked for:
 * half the score is that of the best of them, half their sum.
 */
function addWord(word: EnglishWord, count: number, index: KeywordIndex, scores: Scores): void {
  const stem = englishStem(word.word);
  const own = index.whole.get(`e${stem}`)?.rarity;
  const best = emptyScores(index);
  const sum = new Float64Array(index.passages.length);
  const take = (place: number, score: number) => {
    sum[place] = (sum[place] ?? 0) + score;
    keepMost(best.whole, place, score);
  };
  for (const [other, weight] of alternativesOf(stem, index)) {
    const rarity = index.whole.get(`e${other}`)?.rarity;
    if (rarity === undefined) continue;
    const factor =
      weight * Math.min(rarity, other === stem || own === undefined ? rarity : own * RAREST_SYNONYM);
    termScores(`e${other}`, factor, index, take, (place, score) => keepMost(best.sentences, place, score));
  }
  nameScores(word, stem, index, (presence) => rarityOf(presence, index.passages.length), take);
  const times = Math.sqrt(count) * generalWeight(index.dictionary.stemInformation(stem));
  best.whole.forEach((score, place) => {
    add(scores.whole, place, (times * (score + (sum[place] ?? 0))) / 2);
  });
  best.sentences.forEach((score, place) => {
    add(scores.sentences, place, score);
  });
}

/** A word rare in any text tells more than one that is rare only here: about 0.8 for `people`, 1.3 at most. */
const generalWeight = (information: number) => Math.min(1.3, 0.4 + 0.07 * information);

/** Words of an English question, each form of one stem together. */
function distinctWords(question: string): { word: EnglishWord; count: number }[] {
  const byStem = new Map<string, { word: EnglishWord; count: number }>();
  for (const word of englishWords(question)) {
    if (isNumberWord(word.word)) continue;
    const stem = englishStem(word.word);
    byStem.set(stem, { word, count: (byStem.get(stem)?.count ?? 0) + 1 });
  }
  return [...byStem.values()];
}
