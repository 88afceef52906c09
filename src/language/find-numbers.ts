import { ENGLISH_NUMERAL, parseEnglishNumeral } from "./english-numerals.ts";
import { foldWidth } from "./fold-width.ts";
import { HAN_NUMERAL_CHARACTERS, parseHanNumeral } from "./han-numerals.ts";

/**
 * One number as it stands in a text. `start` and `end` are UTF-16 offsets into that text and take in the
 * percent sign, 第 and scale words (万). A range ("3-5", "30至32") has `max`; else `max` is null.
 */
export type FoundNumber = {
  start: number;
  end: number;
  text: string;
  value: number;
  max: number | null;
  percent: boolean;
  ordinal: boolean;
  script: "arabic" | "han" | "english";
};

const HAN = `[${HAN_NUMERAL_CHARACTERS}]+(?:点[零〇一二三四五六七八九]+)?`;
const ARABIC = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const DASH = "\\s*(?:-|–|—|~|至|到|\\bto\\b|\\bthrough\\b)\\s*";
const SCALE = "\\s*(?:万亿|亿|万|千(?!米|克|瓦)|百(?!分|年|姓)|million\\b|thousand\\b|billion\\b)";
const PATTERN = new RegExp(
  [
    `(?<half>一半|半数|\\bhalf\\b)`,
    `百分之(?<percentHan>${HAN}|${ARABIC})`,
    `(?<prefix>第)?(?<low>${ARABIC})(?<lowPercent>%)?(?:${DASH}(?<high>${ARABIC}))?(?<scale>${SCALE})?(?<sign>\\s*(?:%|\\bper ?cent\\b))?(?<suffix>(?:st|nd|rd|th)\\b)?`,
    `(?<prefixHan>第)?(?<lowHan>${HAN})(?:(?:至|到|-|—|~)(?<highHan>${HAN}))?`,
    `(?<english>${ENGLISH_NUMERAL})(?:${DASH}(?<englishHigh>${ENGLISH_NUMERAL}))?(?<englishSign>\\s*\\bper ?cent\\b)?`,
  ].join("|"),
  "giu",
);
const SCALE_VALUES: Record<string, number> = {
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** Every number written in the text, Arabic, Chinese or English, in order; ambiguous Han words ("一体") are found too. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of foldWidth(text).matchAll(PATTERN)) {
    const reading = read(match.groups ?? {});
    if (reading === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, text: text.slice(start, end), ...reading });
  }
  return found;
}

type Reading = Omit<FoundNumber, "start" | "end" | "text">;

function read(groups: Record<string, string | undefined>): Reading | null {
  if (groups.half !== undefined) {
    return {
      value: 50,
      max: null,
      percent: true,
      ordinal: false,
      script: /h/i.test(groups.half) ? "english" : "han",
    };
  }
  if (groups.percentHan !== undefined) return readPercentHan(groups.percentHan);
  if (groups.low !== undefined) return readArabic(groups, groups.low);
  if (groups.lowHan !== undefined) return readHan(groups, groups.lowHan);
  return readEnglish(groups);
}

function readPercentHan(text: string): Reading | null {
  const value = /\d/.test(text) ? arabic(text) : parseHanNumeral(text);
  return value === null ? null : { value, max: null, percent: true, ordinal: false, script: "han" };
}

function readArabic(groups: Record<string, string | undefined>, low: string): Reading {
  const scale = SCALE_VALUES[(groups.scale ?? "").trim().toLowerCase()] ?? 1;
  return {
    value: scaled(arabic(low), scale),
    max: groups.high === undefined ? null : scaled(arabic(groups.high), scale),
    percent: groups.sign !== undefined || groups.lowPercent !== undefined,
    ordinal: groups.prefix !== undefined || groups.suffix !== undefined,
    script: "arabic",
  };
}

function readHan(groups: Record<string, string | undefined>, low: string): Reading | null {
  const about = neighbours(low);
  if (about !== null && groups.highHan === undefined && groups.prefixHan === undefined)
    return { ...about, percent: false, ordinal: false, script: "han" };
  const value = parseHanNumeral(low);
  const max = groups.highHan === undefined ? null : parseHanNumeral(groups.highHan);
  if (value === null) return null;
  return { value, max, percent: false, ordinal: groups.prefixHan !== undefined, script: "han" };
}

/** "三四处", "一两个": two digits that follow each other are a range, not 34. */
function neighbours(text: string): { value: number; max: number } | null {
  const [low, high, ...more] = [...text].map((character) => parseHanNumeral(character));
  if (low == null || high == null || more.length > 0 || low < 1 || high > 9) return null;
  return high === low + 1 ? { value: low, max: high } : null;
}

function readEnglish(groups: Record<string, string | undefined>): Reading | null {
  const low = parseEnglishNumeral(groups.english ?? "");
  if (low === null) return null;
  const high = groups.englishHigh === undefined ? null : parseEnglishNumeral(groups.englishHigh);
  return {
    value: low.value,
    max: high?.value ?? null,
    percent: groups.englishSign !== undefined,
    ordinal: low.ordinal,
    script: "english",
  };
}

function arabic(text: string): number {
  return Number(text.replaceAll(",", ""));
}

/** 1.1 × 10,000 in floating point is 11000.000000000002: the decimals written are the decimals kept. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
