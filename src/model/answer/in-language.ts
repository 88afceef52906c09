import type { WrittenSentence } from "../../answering/verify/evidence/evidence.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";

/** Sentences in the reader's language, and the others; the plan's own words are quoted in Chinese to everybody. */
export function inLanguage<Sentence extends Pick<WrittenSentence, "text" | "quote">>(
  sentences: readonly Sentence[],
  language: Language,
): { own: Sentence[]; foreign: Sentence[] } {
  const isOwn = ({ text, quote }: Sentence): boolean => quote || detectLanguage(text) === language;
  return { own: sentences.filter(isOwn), foreign: sentences.filter((each) => !isOwn(each)) };
}
