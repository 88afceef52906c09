import { foldWidth } from "../../language/fold-width.ts";

const HAN = /\p{Script=Han}/u;
const NUMBER_WORD =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const TWO_NUMBERS = new RegExp(
  `\\b((?:${NUMBER_WORD})(?:[- ](?:${NUMBER_WORD}))?)\\s+(?:and|or)\\s+(?=(?:${NUMBER_WORD})\\b)`,
  "gi",
);
/** "the thirtieth one" is the thirtieth, not the thirty-first. */
const ORDINAL_ONE = /\b(first|second|third|\w+th)\s+one\b/gi;
/** "Which task I mean" has a person in it, no Roman numeral. */
const ROMAN =
  /\b((?:tasks?|items?|chapters?|parts?|sections?)\s+(?:no\.?\s*)?)([IVX]{1,7})\b(?!\s+(?:mean|want|need|wish|think|guess|should|would|could|can|have|had|am|was|will|do|did|know|must|may|might|ask|asked|look|see|read|saw|find|found|cite|quote)\b)/gi;
const CIRCLED_ONE = "①".charCodeAt(0);
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Writes a question as it is read: half-width, in simplified characters, with numbers in the usual forms. */
export type PlainQuestion = (question: string) => Promise<string>;

/** The table of traditional characters takes some 30 ms to load: only when Chinese is first asked in. */
export function createPlainQuestion(): PlainQuestion {
  let loading: Promise<(text: string) => string> | null = null;
  return async (question) => {
    const folded = foldWidth(question).trim();
    if (!HAN.test(folded)) return inUsualForms(folded);
    loading ??= import("opencc-js/t2cn").then(({ Converter }) => Converter({ from: "t", to: "cn" }));
    return inUsualForms((await loading)(folded));
  };
}

function inUsualForms(text: string): string {
  return text
    .replace(/[①-⑳]/g, (circled) => `${circled.charCodeAt(0) - CIRCLED_ONE + 1}`)
    .replace(/[卄廿](?=[一二三四五六七八九])/g, "二十")
    .replace(/[卄廿]/g, "二十")
    .replace(/卅/g, "三十")
    .replace(
      /(?<=第[零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]*)[壹贰叁肆伍陆柒捌玖拾]/g,
      inPlainNumeral,
    )
    .replace(
      /(?<=第)\s+(?=[\d一二三四五六七八九十])|(?<=第\s*[\d一二三四五六七八九十]+)\s+(?=[项条个号章部])/g,
      "",
    )
    .replace(/[’‘]/g, "'")
    .replace(/(?<=[一二三四五六七八九十])(?=两[项个条])/g, " ")
    .replace(ORDINAL_ONE, "$1 item")
    .replace(TWO_NUMBERS, "$1, ")
    .replace(ROMAN, (whole, before: string, numeral: string) => {
      const value = romanValue(numeral.toUpperCase());
      return value === null ? whole : `${before}${value}`;
    });
}

/** 肆 as 四: numerals as they stand on cheques. */
function inPlainNumeral(numeral: string): string {
  return "一二三四五六七八九十"["壹贰叁肆伍陆柒捌玖拾".indexOf(numeral)] ?? numeral;
}

/** The value of a Roman numeral up to XXXIX, or null where the letters are none ("task IX" is 9, "part IIII" none). */
function romanValue(numeral: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(numeral) || numeral === "") return null;
  const values = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + ((values[at + 1] ?? 0) > value ? -value : value), 0);
}
