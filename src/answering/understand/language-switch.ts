import type { Language } from "../../language/detect-language.ts";

const TO_ENGLISH =
  /(?:请|能不能|可以)?(?:用|翻译?成|译成|换成|给我)\s*(?:英文|英语|English)(?:版)?(?:说|回答|讲|写|表达|解释|再说)?(?:一下|一遍|吧)?|^(?:这个|要)?英[文语](?:版)?(?:怎么说|咋说|是什么)?[呢吧]?$|^(?:and |now )?english(?: version)?(?: please)?$|\b(?:please\s+)?(?:say (?:it|that) |answer |reply |explain |translate (?:it|that|this) )?(?:in(?:to)?|to) english\b(?: please)?/i;
const TO_CHINESE =
  /(?:请|能不能|可以)?(?:用|翻译?成|译成|换成|给我)\s*(?:中文|汉语|Chinese)(?:版)?(?:说|回答|讲|写|表达|解释|再说)?(?:一下|一遍|吧)?|^(?:这个|要)?(?:中文|汉语)(?:版)?(?:怎么说|咋说|是什么)?[呢吧]?$|^(?:and |now )?chinese(?: version)?(?: please)?$|\b(?:please\s+)?(?:say (?:it|that) |answer |reply |explain |translate (?:it|that|this) )?(?:in(?:to)?|to) chinese\b(?: please)?/i;
const LEFT_OVER = /^[\s,，。.?？!！、呢吧啊]+|[\s,，。.?？!！、]+$/g;

/** The language a person asks to be answered in, if they do, and what else they said ("" where nothing). */
export function languageSwitch(text: string): { language: Language | null; rest: string } {
  for (const [language, pattern] of [
    ["en", TO_ENGLISH],
    ["zh", TO_CHINESE],
  ] as const) {
    if (!pattern.test(text)) continue;
    const rest = text.replace(pattern, " ").replace(LEFT_OVER, "").trim();
    return { language, rest };
  }
  return { language: null, rest: text };
}
