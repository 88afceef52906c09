import type { Rendering } from "../dictionary/official/set-phrases.ts";
import { isEnglishTerm, numbersIn, passageTerms } from "../terms/terms.ts";
import type { KeywordIndex } from "./keyword-index.ts";

/** What some texts say between them. */
export type Content = {
  /** The texts, each in a line. */
  whole: string;
  /** The stems they say or mean, by their numbers in the index, the lowest first; and how strongly, beside them. */
  stems: Uint32Array;
  strengths: Float64Array;
  numbers: string[];
  /** What English calls the set phrases in them. */
  renderings: Rendering[];
};

/** What some texts of an index say: of each stem the most that one of them says. */
export function readTexts(texts: string[], index: KeywordIndex): Content {
  const strongest = new Map<number, number>();
  for (const text of texts) {
    for (const [term, weight] of passageTerms(text, index.dictionary)) {
      const id = isEnglishTerm(term) ? index.whole.idOf(term) : undefined;
      if (id !== undefined) strongest.set(id, Math.max(weight, strongest.get(id) ?? 0));
    }
  }
  const stems = Uint32Array.from(strongest.keys()).sort();
  return {
    whole: texts.join("\n"),
    stems,
    strengths: Float64Array.from(stems, (id) => strongest.get(id) ?? 0),
    numbers: texts.flatMap((text) => numbersIn(text).map(String)),
    renderings: texts.flatMap((text) => index.dictionary.renderingsIn(text)),
  };
}
