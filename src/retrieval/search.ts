/** One piece of text that can be found: a sentence of a plan, a target, a paragraph. */
export type Passage = {
  id: string;
  text: string;
  /** The titles it stands under: chapter, task. They count for less than the text. */
  headings: string[];
  /** English lines for it, where the plan has them; else empty. */
  english: string[];
};

/** A word of the question: how much it tells, and how far a passage accounts for it, 0..1. */
export type WordShare = { surface: string; weight: number; share: number };

/** One passage found, best first. */
export type Hit = {
  passage: Passage;
  /** Comparable within one question only. */
  score: number;
  /** 0..1: the share of what the question is about that the passage accounts for. */
  coverage: number;
  /** Words of the question the passage does not account for, most informative first. */
  missing: string[];
  /** The content words of the question, how much each tells, and how far the passage accounts for it. */
  words: WordShare[];
};

/** Finds at most `limit` passages for a question in Chinese or English. */
export type Search = (question: string, limit: number) => Promise<Hit[]>;
