import type { Figure } from "./figures.ts";

const DENIED_ZH =
  /(?:不是|并非|不为|而非|没有(?:写|提到|要求|规定)?|未(?:写|提到|要求|规定)|不等于|不包括)[^,，。;；]{0,6}$/;
const DENIED_EN =
  /\b(?:not|isn't|aren't|wasn't|rather than|instead of|never|no mention of|does not (?:say|mention|set|give)|doesn't (?:say|mention|set|give))\s+(?:[a-z]+\s+){0,3}$/i;
const BOUND_WITH_NOT =
  /(?:不少于|不低于|不超过|不高于|不小于|不大于)\s*$|\b(?:not (?:fewer|less|more) than)\s*$/i;
const CANCELS =
  /不需要?|无需|不用|不必|不再|不要求|取消|\b(?:not required|need not|no longer|do(?:es)? not (?:need|have|require)|cancel(?:s|led)?)\b/i;

/** Whether a sentence denies a figure: "不是60处，而是40处" denies the 60 alone. */
export function isDenied(text: string, figure: Pick<Figure, "start">): boolean {
  const before = text.slice(0, figure.start);
  if (BOUND_WITH_NOT.test(before)) return false;
  return DENIED_ZH.test(before) || DENIED_EN.test(before);
}

/** Whether a phrase says that something need not be done; its evidence has to say so too. */
export function isCalledOff(figure: Pick<Figure, "before" | "after">): boolean {
  return CANCELS.test(figure.before);
}
