import type { Language } from "../../language/detect-language.ts";
import { ownWords } from "./own-words.ts";

/** Asked for within a longer message ("task 30 in English"); the rest is the question. */
const WITHIN = {
  en: /(?:请|能不能|可以)?(?:用|翻译?成|译成|换成|给我)\s*(?:英文|英语|English)(?:版)?(?:说|回答|讲|写|表达|解释|再说)?(?:一下|一遍|吧)?|\b(?:please\s+)?(?:say (?:it|that) |answer |reply |explain |translate (?:it|that|this) )?(?:in(?:to)?|to) english\b(?: please)?/i,
  zh: /(?:请|能不能|可以)?(?:用|翻译?成|译成|换成|给我)\s*(?:中文|汉语|Chinese)(?:版)?(?:说|回答|讲|写|表达|解释|再说)?(?:一下|一遍|吧)?|\b(?:please\s+)?(?:say (?:it|that) |answer |reply |explain |translate (?:it|that|this) )?(?:in(?:to)?|to) chinese\b(?: please)?/i,
};
/** A message that has no more words of its own than these asks for a language and nothing else ("中文版的给我"). */
const ALONE = {
  en: /英[文语]版?|翻译?|换成|\b(?:english|translat\w+|version|in|switch)\b/gi,
  zh: /中文版?|汉语|翻译?|换成|\b(?:chinese|translat\w+|version|in|switch)\b/gi,
};
const NAMES = { en: /英[文语]|\benglish\b/i, zh: /中文|汉语|\bchinese\b/i };
const LEFT_OVER = /^[\s,，。.?？!！、呢吧啊]+|[\s,，。.?？!！、]+$/g;

/** The language a person asks to be answered in, if they do, and what else they said ("" where nothing). */
export function languageSwitch(text: string): { language: Language | null; rest: string } {
  for (const language of ["en", "zh"] as const) {
    if (!NAMES[language].test(text)) continue;
    if (ownWords(text, ALONE[language]) === "" && !/原文|text/i.test(text)) return { language, rest: "" };
    if (!WITHIN[language].test(text)) continue;
    return { language, rest: text.replace(WITHIN[language], " ").replace(LEFT_OVER, "").trim() };
  }
  return { language: null, rest: text };
}
