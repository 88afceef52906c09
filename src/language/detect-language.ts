import { withoutLinksAndTokens } from "./links-and-tokens.ts";

/** The languages Duban speaks. */
export type Language = "zh" | "en";

/**
 * The language a message is written in. One English word among Chinese is Chinese ("任务30 done"); a Chinese
 * term inside an English sentence leaves it English ("what does 双减 mean"). Web and e-mail
 * addresses, mentions and tokens are of no language.
 */
export function detectLanguage(text: string): Language {
  const said = withoutLinksAndTokens(text, " ");
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = said.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  if (han === 0) return words > 0 ? "en" : "zh";
  return words >= 2 && han <= words * 2 ? "en" : "zh";
}
