import type { Rendering } from "../dictionary/official/set-phrases.ts";
import { nameReadings } from "../terms/name-readings.ts";
import { passageTerms, type Terms } from "../terms/terms.ts";
import type { KeywordIndex } from "./keyword-index.ts";

/** Some texts, their terms, what English calls the set phrases in them, and how names in them may be read. */
export type Content = { whole: string; terms: Terms; renderings: Rendering[]; names: Set<string> };

/** What some texts say between them: of each term the most that one of them says. */
export function readTexts(texts: string[], index: KeywordIndex): Content {
  const terms: Terms = new Map();
  for (const text of texts) {
    for (const [term, weight] of passageTerms(text, index.dictionary)) {
      terms.set(term, Math.max(weight, terms.get(term) ?? 0));
    }
  }
  const renderings = texts.flatMap((text) => index.dictionary.renderingsIn(text));
  const names = new Set(texts.flatMap((text) => [...nameReadings(text, index.dictionary)]));
  return { whole: texts.join("\n"), terms, renderings, names };
}
