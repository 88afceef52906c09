import type { Rendering } from "../dictionary/official/set-phrases.ts";
import { passageTerms, type Terms } from "../terms/terms.ts";
import type { KeywordIndex } from "./keyword-index.ts";

/** Some texts, their terms, and what English calls the set phrases in them. */
export type Content = { whole: string; terms: Terms; renderings: Rendering[] };

/** What some texts say between them: of each term the most that one of them says. */
export function readTexts(texts: string[], index: KeywordIndex): Content {
  const terms: Terms = new Map();
  for (const text of texts) {
    for (const [term, weight] of passageTerms(text, index.dictionary)) {
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    }
  }
  const renderings = texts.flatMap((text) => index.dictionary.renderingsIn(text));
  return { whole: texts.join("\n"), terms, renderings };
}
