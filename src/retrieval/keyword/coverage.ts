import type { Passage, WordShare } from "../search.ts";
import { englishStem } from "../terms/english-stem.ts";
import { passageTerms, type Terms } from "../terms/terms.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import { type QuestionWord, questionWords } from "./question-words.ts";

/** How much of a question a passage accounts for: 0..1, the words it does not, and each word's share. */
export type Coverage = { coverage: number; missing: string[]; words: WordShare[] };

/** A meaning of this weight in the passage counts as said outright. */
const PLAIN_MEANING = 0.5;
/** What WordNet calls one family, a first synonym, and a spelling this alike: how far each proves the word. */
const FAMILY = { from: 0.89, proves: 0.7 };
const SYNONYM = { from: 0.49, proves: 0.35 };
const SPELLING = { from: 0.65, proves: 0.8 };
/** Accounted for less than this, a word is called missing. */
const MISSING_BELOW = 0.4;
/** A passage without the most telling word of the question is hardly about it. */
const WITHOUT_HEAVIEST = 0.75;
/** Two Chinese words of one meaning account for each other in part. */
const SAME_MEANING = 0.7;

/** Measures passages against a question. */
export type MeasureCoverage = (question: string) => (passage: Passage) => Coverage;

/** What a passage says is worked out once, when it is first found; what passages share (their headings), once for all. */
export function createCoverage(index: KeywordIndex): MeasureCoverage {
  const known = new WeakMap<Passage | string[], Content>();
  const once = (key: Passage | string[], texts: string[]): Content => {
    const content = known.get(key) ?? readTexts(texts, index);
    known.set(key, content);
    return content;
  };
  return (question) =>
    coverageOf(question, index, (passage) => [
      once(passage, [passage.text]),
      once(passage.headings, passage.headings),
      once(passage.english, passage.english),
    ]);
}

/** Some texts, and their terms. */
type Content = { whole: string; terms: Terms };

function coverageOf(question: string, index: KeywordIndex, contentOf: (passage: Passage) => Content[]) {
  const words = questionWords(question, index.dictionary).map((word) => ({
    ...word,
    meanings: meaningsOf(word, index),
  }));
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = Math.max(...words.map(({ weight }) => weight));
  const isHeaviest = ({ weight }: QuestionWord) => weight === heaviest;
  return (passage: Passage): Coverage => {
    const content = contentOf(passage);
    const shares = words.map((word) => ({ ...word, share: shareOf(word, word.meanings, content) }));
    const accounted = shares.reduce((sum, { weight, share }) => sum + weight * share, 0);
    const missing = shares.filter(({ share, weight }) => share < MISSING_BELOW && weight >= 1);
    return {
      coverage: all === 0 ? 0 : (accounted / all) * (missing.some(isHeaviest) ? WITHOUT_HEAVIEST : 1),
      missing: missing.sort((a, b) => b.weight - a.weight).map(({ surface }) => surface),
      words: shares.map(({ surface, weight, share }) => ({ surface, weight, share })),
    };
  };
}

type Meanings = { stem: string; weight: number }[];

/** The English stems that would account for a word, with how fully each would. */
function meaningsOf({ kind, surface }: QuestionWord, index: KeywordIndex): Meanings {
  if (kind === "chinese") return index.dictionary.glosses(surface);
  return kind === "english" ? englishMeanings(englishStem(surface), index) : [];
}

function englishMeanings(stem: string, index: KeywordIndex): Meanings {
  const related = index.dictionary.related(stem).flatMap((relation) => {
    const level = [FAMILY, SYNONYM].find(({ from }) => relation.weight >= from);
    return level ? [{ stem: relation.stem, weight: level.proves }] : [];
  });
  const spelt = index.whole.get(`e${stem}`) ? [] : index.spelling.near(stem);
  const alike = spelt
    .filter(({ likeness }) => likeness >= SPELLING.from)
    .map((each) => ({ stem: each.stem, weight: SPELLING.proves }));
  return [{ stem, weight: 1 }, ...related, ...alike];
}

function shareOf({ kind, surface }: QuestionWord, meanings: Meanings, content: Content[]): number {
  const strength = (term: string) =>
    content.reduce((most, { terms }) => Math.max(most, terms.get(term) ?? 0), 0);
  if (kind === "number") return strength(`#${surface}`) > 0 ? 1 : 0;
  const said = ({ stem }: { stem: string }) => Math.min(1, strength(`e${stem}`) / PLAIN_MEANING);
  if (kind === "english") return meanings.reduce((most, each) => Math.max(most, each.weight * said(each)), 0);
  if (content.some(({ whole }) => whole.includes(surface))) return 1;
  const total = meanings.reduce((sum, { weight }) => sum + weight, 0);
  const meant = total === 0 ? 0 : meanings.reduce((sum, each) => sum + each.weight * said(each), 0) / total;
  return Math.max(meant ** 2 * SAME_MEANING, shareOfParts(surface, content));
}

/** A long word whose pieces the passage has (体育馆 where it says 体育) is accounted for by those pieces. */
function shareOfParts(word: string, content: Content[]): number {
  if (word.length < 3) return 0;
  const pieces = Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
  return (
    (pieces.filter((piece) => content.some(({ whole }) => whole.includes(piece))).length / pieces.length) *
    0.8
  );
}

function readTexts(texts: string[], index: KeywordIndex): Content {
  const terms: Terms = new Map();
  for (const text of texts) {
    for (const [term, weight] of passageTerms(text, index.dictionary)) {
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    }
  }
  return { whole: texts.join("\n"), terms };
}
