import { parseHanNumeral } from "../../../language/han-numerals.ts";

const PAIR =
  /(?<![\d、,.一二三四五六七八九十百千万])([1-9]|[一二两三四五六七八九])[、,]([1-9]|[二三四五六七八九])(?![\d、,.一二三四五六七八九十百千万])/gu;

/**
 * "3、4处" and "三、四处" are a rough number as "三四处" is, and not 3 and 4: such a pair as a range, of the same length.
 * Digits that do not follow each other are left alone.
 */
export function asRange(text: string): string {
  return text.replace(PAIR, (pair, low: string, high: string) => {
    const isRange = digit(high) === digit(low) + 1;
    return isRange ? `${low}${/\d/.test(low) ? "-" : "至"}${high}` : pair;
  });
}

function digit(text: string): number {
  return /\d/.test(text) ? Number(text) : (parseHanNumeral(text) ?? Number.NaN);
}
