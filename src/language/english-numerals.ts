const ONES = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  ),
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  ),
];
const TENS = [
  "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
  "_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" "),
];
const SCALES: Record<string, number> = {
  hundred: 100,
  hundredth: 100,
  thousand: 1000,
  thousandth: 1000,
  million: 1e6,
};

const WORDS = new Map<string, number>();
for (const list of ONES) for (const [value, word] of list.entries()) WORDS.set(word, value);
for (const list of TENS)
  for (const [place, word] of list.entries()) if (place >= 2) WORDS.set(word, place * 10);

const ORDINAL_WORDS = new Set([...(ONES[1] ?? []), ...(TENS[1] ?? []), "hundredth", "thousandth"]);

const anyOf = (words: string[]): string =>
  `(?:${words
    .filter((word) => word !== "_")
    .sort((a, b) => b.length - a.length)
    .join("|")})`;

// Built as numbers are spoken, so that "one third" and "three four" are two numbers each and no sum.
const JOINT = "(?:[\\s-]+(?:and\\s+)?)";
const UNIT = anyOf(ONES.flatMap((list) => list.slice(1, 10)));
const UP_TO_99 = `(?:${anyOf(TENS.flat())}(?:[\\s-]+${UNIT})?|${anyOf(ONES.flat())})`;
const UP_TO_999 = `(?:(?:${UP_TO_99}[\\s-]+)?hundred(?:th)?(?:${JOINT}${UP_TO_99})?|${UP_TO_99})`;
const THOUSANDS = "(?:thousandth|thousand|million)";

/** Source of a regular expression for one English number in words, cardinal or ordinal ("thirty-two", "two hundred and fifth"). */
export const ENGLISH_NUMERAL = `\\b(?:(?:${UP_TO_999}[\\s-]+)?${THOUSANDS}(?:${JOINT}${UP_TO_999})?(?:[\\s-]+${THOUSANDS}(?:${JOINT}${UP_TO_999})?)*|${UP_TO_999})\\b`;

/** The value of a run of English number words and whether it is an ordinal, or null where the text is none. */
export function parseEnglishNumeral(text: string): { value: number; ordinal: boolean } | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== "and" && word !== "");
  if (words.length === 0) return null;
  let total = 0;
  let section = 0;
  for (const word of words) {
    const value = WORDS.get(word);
    const scale = SCALES[word];
    if (value !== undefined) section += value;
    else if (scale === 100) section = Math.max(section, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(section, 1) * scale;
      section = 0;
    } else return null;
  }
  return { value: total + section, ordinal: ORDINAL_WORDS.has(words.at(-1) ?? "") };
}
