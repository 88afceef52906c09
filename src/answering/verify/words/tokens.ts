import type { Lexicon } from "../evidence/lexicon.ts";
import type { Figure } from "../figures/figures.ts";
import { cutAsKnown } from "./cut-as-known.ts";
import { isFraming } from "./framing-words.ts";

/** What a sentence is cut by: the words of its evidence, and all it says. */
export type KnownText = { words: ReadonlySet<string>; text: string };

export const NOTHING_KNOWN: KnownText = { words: new Set(), text: "" };

/** A word, a mark or a figure of a sentence; words in lower case. */
export type Token = {
  text: string;
  /** Where it begins in the sentence. */
  at: number;
  figure: Figure | null;
  /** Written with a capital within a sentence. */
  isName: boolean;
};

const PIECE = /\p{Script=Han}+|[A-Za-z]+(?:-[A-Za-z]+)*|\d[\d.,]*%?|[、/()[\],，。;；:：!！?？\n]|\.(?!\d)/gu;

/** The words and marks of a sentence between two of its offsets: Chinese cut as the evidence is, English at its spaces. */
export function tokensOf(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  known: KnownText,
): Token[] {
  const cut = (piece: string): string[] =>
    cutAsKnown(piece, lexicon.words(piece), known.words, known.text, isFraming);
  return [...text.slice(from, to).matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const word = piece.toLowerCase();
    const isWhole = lexicon.sensesOf(word).length > 0 || word.startsWith("non-");
    const words = /\p{Script=Han}/u.test(piece) ? cut(piece) : isWhole ? [word] : word.split("-");
    const isName = /^[A-Z]/.test(piece) && /[a-z,\d] $/.test(text.slice(from, from + index));
    let at = from + index;
    return words.map((word) => {
      const start = at;
      at += word.length + (words.length > 1 && /^[a-z]/.test(word) ? 1 : 0);
      return { text: word, at: start, figure: null, isName };
    });
  });
}
