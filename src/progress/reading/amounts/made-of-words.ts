import { hanOf } from "../words.ts";
import { DONE } from "./amount-cue.ts";
import { SAYING_LITTLE } from "./saying-little.ts";

const DONE_WORDS = new RegExp(DONE.source, "gu");
const NUMERALS = /[零一二两三四五六七八九十百千万]/g;
/** Two words of two characters each. */
const ENOUGH = 4;

/**
 * Whether Chinese words by an amount, once its unit and words of reporting are taken out, are made of words of `own`
 * (Han characters of a target) and of nothing else: "群众赛事累计二十场" of "群众喜闻乐见的群体赛事活动".
 */
export function isMadeOfWordsOf(own: string, words: string, unit: string): boolean {
  const thing = hanOf(
    words.replace(DONE_WORDS, " ").replace(SAYING_LITTLE, " ").replace(NUMERALS, " ").replaceAll(unit, " "),
  );
  if (thing.length < ENOUGH) return false;
  for (let at = 0; at < thing.length; ) {
    const run = beginningShared(thing.slice(at), own);
    if (run < 2) return false;
    at += run;
  }
  return true;
}

/** How many characters at the beginning of a text stand in another in one run. */
function beginningShared(text: string, own: string): number {
  let length = 0;
  while (length < text.length && own.includes(text.slice(0, length + 1))) length += 1;
  return length;
}
