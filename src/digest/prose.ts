import type { Language } from "../language/detect-language.ts";
import type { DigestFacts } from "./facts/facts.ts";
import { isQuiet } from "./write/post.ts";

/** A paragraph on a digest's facts in a language, held against them; null where there is none. It never throws. */
export type WriteProse = (facts: DigestFacts, language: Language) => Promise<string | null>;

const LANGUAGES: Language[] = ["zh", "en"];

/**
 * The facts with a paragraph in each language, to be frozen with them: a digest that is shown again has the same one. A
 * quiet period's two lines need none.
 */
export async function withProse(facts: DigestFacts, write: WriteProse): Promise<DigestFacts> {
  if (isQuiet(facts)) return facts;
  const written = await Promise.all(
    LANGUAGES.map(async (language) => [language, await write(facts, language)] as const),
  );
  const prose = Object.fromEntries(
    written.flatMap(([language, text]) => (text === null ? [] : [[language, text] as const])),
  );
  return Object.keys(prose).length === 0 ? facts : { ...facts, prose };
}
