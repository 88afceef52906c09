const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
/** Tens written with one character. */
const TENS: Record<string, string> = { 廿: "二十", 卅: "三十", 卌: "四十" };
const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Every character a Chinese numeral may be written with. */
export const HAN_NUMERAL_CHARACTERS = "零〇一二两三四五六七八九十百千万亿壹贰叁拾廿卅卌";

/**
 * The value of a whole Chinese numeral ("三十", "一百二十三", "二〇二二", "两百", "三点五", "六千六百万"),
 * or null where the text is none.
 */
export function parseHanNumeral(text: string): number | null {
  const inFull = text.replace(/[廿卅卌]/g, (tens) => TENS[tens] ?? tens);
  const [whole = "", fraction, ...rest] = inFull.split("点");
  if (rest.length > 0 || whole === "") return null;
  const integer = /^[零〇一二三四五六七八九]{2,}$/.test(whole) ? digitByDigit(whole) : byPlaces(whole);
  if (integer === null || fraction === undefined) return integer;
  const decimals = fraction === "" ? null : digitByDigit(fraction);
  return decimals === null ? null : Number(`${integer}.${[...fraction].map((d) => DIGITS[d]).join("")}`);
}

function digitByDigit(text: string): number | null {
  const digits = [...text].map((character) => DIGITS[character]);
  return digits.includes(undefined) ? null : Number(digits.join(""));
}

function byPlaces(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS[character];
    const place = PLACES[character];
    const scale = SCALES[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (scale !== undefined) {
      const before = section + (digit ?? 0);
      if (before === 0 && total === 0) return null;
      total = (total + before) * scale;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + trailingDigit(text, digit);
}

/** "三百五" is 350 in speech: a last digit straight after a place stands for the next lower place. */
function trailingDigit(text: string, digit: number | null): number {
  if (digit === null) return 0;
  const before = text.at(-2) ?? "";
  const place = PLACES[before] ?? SCALES[before];
  return place !== undefined && place > 10 && digit > 0 ? digit * (place / 10) : digit;
}
