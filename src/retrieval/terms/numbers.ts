const ENGLISH_NUMBERS = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as [string, number]),
);
`twenty thirty forty fifty sixty seventy eighty ninety`.split(" ").forEach((word, index) => {
  ENGLISH_NUMBERS.set(word, (index + 2) * 10);
});
`first second third fourth fifth sixth seventh eighth ninth tenth`.split(" ").forEach((word, index) => {
  ENGLISH_NUMBERS.set(word, index + 1);
});
ENGLISH_NUMBERS.set("once", 1).set("twice", 2);

const ENGLISH_SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

const DIGITS = new Map([..."零一二三四五六七八九"].map((digit, value) => [digit, value]));
DIGITS.set("〇", 0).set("两", 2);
const SMALL_UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const LARGE_UNITS = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** Whether an English word is (part of) a number: `nine`, `million`. */
export const isNumberWord = (word: string) => ENGLISH_NUMBERS.has(word) || ENGLISH_SCALES.has(word);

/** Numbers in an English text, words and figures alike: `66 million` → 66000000, `twenty-one` → 21. */
export function englishNumbers(text: string): number[] {
  const found: number[] = [];
  let current: number | undefined;
  const finish = () => {
    if (current !== undefined) found.push(current);
    current = undefined;
  };
  for (const token of withoutThousandsCommas(text.toLowerCase()).match(/\d+(?:\.\d+)?|[a-z]+/g) ?? []) {
    const value = /^\d/.test(token) ? Number(token) : ENGLISH_NUMBERS.get(token);
    const scale = ENGLISH_SCALES.get(token);
    if (scale !== undefined) current = (current ?? 1) * scale;
    else if (value === undefined) finish();
    else if (current !== undefined && isTens(current) && value > 0 && value < 10) current += value;
    else {
      finish();
      current = value;
    }
  }
  finish();
  return found;
}

const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0;

/** Numbers in a Chinese text, numerals and figures alike: `6600万` → 66000000, `二〇二二` → 2022. */
export function chineseNumbers(text: string): number[] {
  const runs = withoutThousandsCommas(text).matchAll(
    /\d+(?:\.\d+)? ?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿]+/g,
  );
  return [...runs].map(([run]) => chineseNumber(run.replace(" ", ""))).filter(Number.isFinite);
}

function chineseNumber(run: string): number {
  const figure = /^(\d+(?:\.\d+)?)(.*)$/.exec(run);
  if (figure) return scaled(Number(figure[1]), figure[2] ?? "");
  if ([...run].every((character) => DIGITS.has(character))) {
    return Number([...run].map((character) => DIGITS.get(character)).join(""));
  }
  return composed(run);
}

function scaled(value: number, units: string): number {
  const factors = [...units].map((unit) => SMALL_UNITS.get(unit) ?? LARGE_UNITS.get(unit) ?? 1);
  return Math.round(factors.reduce((product, factor) => product * factor, value) * 1e6) / 1e6;
}

/** 两亿三千万 and the like: 万 lifts the digits since the last unit, 亿 all that stands before it. */
function composed(run: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of run) {
    const small = SMALL_UNITS.get(character);
    const large = LARGE_UNITS.get(character);
    if (small !== undefined) section += (digit ?? 1) * small;
    else if (large !== undefined) {
      const before = section + (digit ?? 0);
      total = large === 1e4 ? total + (before || 1) * large : (total + before || 1) * large;
      section = 0;
    }
    digit = DIGITS.get(character);
  }
  return total + section + (digit ?? 0);
}

const withoutThousandsCommas = (text: string) => text.replace(/(\d),(?=\d{3})/g, "$1");
