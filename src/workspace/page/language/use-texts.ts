import { createContext, useContext } from "react";
import { enUS } from "./en-US.ts";
import { type Texts, zhCN } from "./zh-CN.ts";

/** The page's words for a person's locale: Chinese for zh…, English for everybody else. */
export function textsFor(locale: string): Texts {
  return locale.toLowerCase().startsWith("zh") ? zhCN : enUS;
}

export const TextsContext = createContext<Texts>(zhCN);

/** The page's words in the language of the account that is signed in. */
export const useTexts = (): Texts => useContext(TextsContext);
