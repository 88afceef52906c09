import { isChinese } from "../terms/chinese-words.ts";
import { englishStem } from "../terms/english-stem.ts";
import { type EnglishWord, englishWords } from "../terms/english-words.ts";
import { isNumberWord } from "../terms/numbers.ts";
import { isEnglishTerm, questionTerms } from "../terms/terms.ts";
import { alternativesOf } from "./alternatives.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import { nameScores } from "./name-scores.ts";
import { rarityOf } from "./postings.ts";

/** How soon repeating a term stops helping, and how much a long passage is held back (BM25's k1 and b). */
const WORDS = { saturation: 1.2, lengthEffect: 0.75 };
const MEANINGS = { saturation: 0.6, lengthEffect: 0.75 };
/** A sentence that answers alone is better than a passage that holds the words here and there. */
const BEST_SENTENCE = 0.3;
/** A meaning of this weight is as good as the word itself when one sentence is looked at. */
const FULL_MEANING = 1.5;
const SMALL_NUMBER = { upTo: 3, weight: 0.4 };
/** A rarer synonym must not outweigh the word that was asked. */
const RAREST_SYNONYM = 1.5;

type Scores = { whole: Float64Array; sentences: Float64Array };

/** How well each passage answers a question, by its words; in the order of the passages, 0 where it does not. */
export function keywordScores(question: string, index: KeywordIndex): Float64Array {
  const scores = emptyScores(index);
  const chinese = isChinese(question);
  for (const [term, count] of questionTerms(question, index.dictionary)) {
    if (!isEnglishTerm(term)) addTerm(term, count * numberWeight(term), index, scores);
    else if (chinese) addTerm(term, count, index, scores);
  }
  if (!chinese) for (const { word, count } of distinctWords(question)) addWord(word, count, index, scores);
  addBestSentences(scores, index);
  return scores.whole;
}

const emptyScores = (index: KeywordIndex): Scores => ({
  whole: new Float64Array(index.passages.length),
  sentences: new Float64Array(index.passageOf.length),
});

const numberWeight = (term: string) =>
  term.startsWith("#") && Number(term.slice(1)) <= SMALL_NUMBER.upTo ? SMALL_NUMBER.weight : 1;

function addTerm(term: string, factor: number, index: KeywordIndex, scores: Scores): void {
  const rarity = index.whole.get(term)?.rarity ?? 0;
  termScores(
    term,
    factor * rarity,
    index,
    (place, score) => add(scores.whole, place, score),
    scores.sentences,
  );
}

/** Gives a term's score in each passage to `take`, and adds that of each sentence to `sentences`. */
function termScores(
  term: string,
  factor: number,
  index: KeywordIndex,
  take: (place: number, score: number) => void,
  sentences: Float64Array | ((place: number, score: number) => void),
): void {
  const english = isEnglishTerm(term);
  const { saturation, lengthEffect } = english ? MEANINGS : WORDS;
  const lengths = english ? index.lengths.meanings : index.lengths.words;
  const whole = index.whole.get(term);
  whole?.places.forEach((place, row) => {
    const weight = whole.weights[row] ?? 0;
    const held = saturation * (1 - lengthEffect + lengthEffect * (lengths[place] ?? 1));
    take(place, (factor * weight * (saturation + 1)) / (weight + held));
  });
  const inSentences = index.sentences.get(term);
  const takeSentence =
    typeof sentences === "function"
      ? sentences
      : (place: number, score: number) => add(sentences, place, score);
  inSentences?.places.forEach((place, row) => {
    const weight = inSentences.weights[row] ?? 0;
    takeSentence(place, factor * Math.min(1, english ? weight * FULL_MEANING : weight));
  });
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

function addBestSentences({ whole, sentences }: Scores, index: KeywordIndex): void {
  const best = new Float64Array(whole.length);
  sentences.forEach((score, sentence) => {
    keepMost(best, index.passageOf[sentence] ?? 0, score);
  });
  best.forEach((score, place) => {
    add(whole, place, score * BEST_SENTENCE);
  });
}

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

function add(scores: Float64Array, place: number, score: number): void {
  scores[place] = (scores[place] ?? 0) + score;
}

function keepMost(scores: Float64Array, place: number, score: number): void {
  if (score > (scores[place] ?? 0)) scores[place] = score;
}
