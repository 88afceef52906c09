import { foldWidth } from "../../language/fold-width.ts";

const HAN = /\p{Script=Han}/u;
const NUMBER_WORD =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const TWO_NUMBERS = new RegExp(
  `\\b((?:${NUMBER_WORD})(?:[- ](?:${NUMBER_WORD}))?)\\s+(?:and|or)\\s+(?=(?:${NUMBER_WORD})\\b)`,
  "gi",
);
const ROMAN = /\b((?:tasks?|items?|chapters?|parts?|sections?)\s+(?:no\.?\s*)?)([IVX]{1,7})\b/gi;
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10 };

/** A question as it is read: half-width, in simplified characters, with numbers in the usual forms. */
export async function plainQuestion(question: string): Promise<string> {
  const folded = foldWidth(question).trim();
  const text = HAN.test(folded) ? (await simplifier())(folded) : folded;
  return text
    .replace(/[卄廿](?=[一二三四五六七八九])/g, "二十")
    .replace(/[卄廿]/g, "二十")
    .replace(/卅/g, "三十")
    .replace(/[’‘]/g, "'")
    .replace(TWO_NUMBERS, "$1, ")
    .replace(ROMAN, (whole, before: string, numeral: string) => {
      const value = romanValue(numeral.toUpperCase());
      return value === null ? whole : `${before}${value}`;
    });
}

type Convert = (text: string) => string;
let loading: Promise<Convert> | null = null;

/** The table of traditional characters takes some 30 ms to load: only when Chinese is first asked in. */
function simplifier(): Promise<Convert> {
  loading ??= import("opencc-js/t2cn").then(({ Converter }) => Converter({ from: "t", to: "cn" }));
  return loading;
}

/** The value of a Roman numeral up to XXXIX, or null where the letters are none ("task IX" is 9, "part IIII" none). */
function romanValue(numeral: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(numeral) || numeral === "") return null;
  const values = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + ((values[at + 1] ?? 0) > value ? -value : value), 0);
}
