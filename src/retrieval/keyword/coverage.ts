import type { Passage, WordShare } from "../search.ts";
import { type Account, accountOf, together } from "./account.ts";
import { type Asked, askedWords } from "./asked-words.ts";
import type { KeywordIndex } from "./keyword-index.ts";
import { type Content, readTexts } from "./passage-content.ts";
import { shareOf } from "./word-share.ts";

/** How much of a question a passage accounts for: 0..1, the words it does not, and each word's share. */
type Coverage = { coverage: number; missing: string[]; words: WordShare[] };

/** Accounted for less than this, a word is called missing. */
const MISSING_BELOW = 0.4;
/** A passage without the most telling word of the question is hardly about it. */
const WITHOUT_HEAVIEST = 0.75;

/** Measures passages against a question. */
type MeasureCoverage = (question: string) => (passage: Passage) => Coverage;

/** What a passage says is worked out once, when it is first found; what passages share (their headings), once for all. */
export function createCoverage(index: KeywordIndex): MeasureCoverage {
  const known = new WeakMap<Passage | string[], Content>();
  const once = (key: Passage | string[], texts: string[]): Content => {
    const content = known.get(key) ?? readTexts(texts, index);
    known.set(key, content);
    return content;
  };
  const contentOf = (passage: Passage) => [
    ...(passage.text === "" ? [] : [once(passage, [passage.text])]),
    ...[passage.headings, passage.english].flatMap((texts) => (texts.length === 0 ? [] : once(texts, texts))),
  ];
  return (question) => coverageOf(askedWords(question, index), contentOf);
}

function coverageOf(asked: Asked, contentOf: (passage: Passage) => Content[]) {
  const { words } = asked;
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = Math.max(...words.map(({ weight }) => weight));
  const accounts = new Map<Content, Account>();
  const once = (content: Content): Account => {
    const account = accounts.get(content) ?? accountOf(content, asked);
    accounts.set(content, account);
    return account;
  };
  const isHeaviest = ({ weight }: WordShare) => weight === heaviest;
  return (passage: Passage): Coverage => {
    const account = together(contentOf(passage).map(once), asked);
    const shares = words.map((word, number) => ({
      surface: word.surface,
      weight: word.weight,
      share: shareOf(word, number, account),
    }));
    const accounted = shares.reduce((sum, { weight, share }) => sum + weight * share, 0);
    const missing = shares.filter(({ share, weight }) => share < MISSING_BELOW && weight >= 1);
    return {
      coverage: all === 0 ? 0 : (accounted / all) * (missing.some(isHeaviest) ? WITHOUT_HEAVIEST : 1),
      missing: missing.sort((a, b) => b.weight - a.weight).map(({ surface }) => surface),
      words: shares,
    };
  };
}
