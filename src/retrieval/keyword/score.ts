import { isChinese } from "../terms/chinese-words.ts";
import { isEnglishTerm, namesAsked, questionTerms } from "../terms/terms.ts";
import { addEnglishWords } from "./english-word-scores.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import { add, emptyScores, keepMost, type Scores } from "./scores.ts";
import { termScores, wordScores } from "./term-scores.ts";

/** A sentence that answers alone is better than a passage that holds the words here and there. */
const BEST_SENTENCE = 0.3;
/** One, two and three stand everywhere. */
const SMALL_NUMBER = { upTo: 3, weight: 0.4 };
/** How well each passage answers a question, by its words; in the order of the passages, 0 where it does not. */
export function keywordScores(question: string, index: KeywordIndex): Float64Array {
  const scores = emptyScores(index);
  const chinese = isChinese(question);
  for (const [term, count] of questionTerms(question, index.dictionary)) {
    if (!isEnglishTerm(term)) addTerm(term, count * numberWeight(term), index, scores);
    else if (chinese) addTerm(term, count, index, scores);
  }
  for (const name of namesAsked(question, index.dictionary)) addName(name, index, scores);
  if (!chinese) addEnglishWords(question, index, scores);
  addBestSentences(scores, index);
  return scores.whole;
}

const numberWeight = (term: string) =>
  term.startsWith("#") && Number(term.slice(1)) <= SMALL_NUMBER.upTo ? SMALL_NUMBER.weight : 1;

function addTerm(term: string, count: number, index: KeywordIndex, scores: Scores): void {
  const factor = count * (index.whole.get(term)?.rarity ?? 0);
  const take = (place: number, score: number) => add(scores.whole, place, score);
  termScores(term, factor, index, take, (place, score) => add(scores.sentences, place, score));
}

function addName(name: string, index: KeywordIndex, scores: Scores): void {
  const stands = index.names.standing(name);
  if (stands === undefined) return;
  const take = (place: number, score: number) => add(scores.whole, place, score);
  const takeSentence = (place: number, score: number) => add(scores.sentences, place, score);
  wordScores(stands, stands.whole?.rarity ?? 0, index, take, takeSentence);
}

function addBestSentences({ whole, sentences }: Scores, index: KeywordIndex): void {
  const best = new Float64Array(whole.length);
  sentences.forEach((score, sentence) => {
    keepMost(best, index.passageOf[sentence] ?? 0, score);
  });
  best.forEach((score, place) => {
    add(whole, place, score * BEST_SENTENCE);
  });
}
