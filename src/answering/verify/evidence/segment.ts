import type { KnownFigure } from "./read-evidence.ts";
import type { Sense } from "./senses.ts";

/** A word of evidence: where it begins in its segment, and what it says. */
export type KnownWord = {
  text: string;
  at: number;
  /** English stems: its own, or those that a Chinese word means, with how much of it. */
  means: readonly { stem: string; weight: number }[];
  senses: readonly Sense[];
};

/** A stretch of evidence between two marks. */
export type Segment = {
  /** Lower case. */
  text: string;
  /** The task it is of; null for what is of the whole plan. */
  task: number | null;
  /** A title names what all its task is about. */
  isTitle: boolean;
  words: readonly KnownWord[];
  figures: readonly (KnownFigure & { at: number })[];
};
