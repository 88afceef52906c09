import { findNumbers } from "../../language/find-numbers.ts";
import { leadingUnit } from "../../plan/targets/units.ts";
import type { ClaimedFigure } from "./question.ts";

/** What a question asks the number of: the measure word it counts in ("" where none), and the thing counted. */
export type CountedThing = { unit: string; thing: string };

const ASKS_ZH = /(?:多少|几(?=\p{Script=Han}))\s*/gu;
const THING_ENDS_ZH =
  /[,，。?？!！;；\s]|要|需|应|能|可以|会|将|被|在|到|达|才|就|了|啊|呢|来着|吗|吧|是|有|给|得|才|够|进行|参加|完成|参与|开|纳入/;
const ASKS_EN = /\b(?:how many|(?:the )?number of)\s+(?:more |new |additional )?/i;
const THING_ENDS_EN =
  /[,.?!;]|\b(?:will|are|is|were|was|do|does|did|should|shall|must|need(?:s|ed)?|have|has|had|can|could|to|we|in|this|that|per|by|for|a|an|each|every|at|under|within|the|run|get|there|opening|again|altogether|exactly|please|who|which|planned)\b/i;

/** What is counted by "多少所学校" or "how many sports clubs"; null where no such thing is named after the asking word. */
export function countedThing(question: string): CountedThing | null {
  const english = ASKS_EN.exec(question);
  if (english !== null) {
    const thing = upTo(question.slice(english.index + english[0].length), THING_ENDS_EN);
    return thing === "" ? null : { unit: "", thing };
  }
  const asks = [...question.matchAll(ASKS_ZH)].at(-1);
  if (asks === undefined) return null;
  const after = question.slice(asks.index + asks[0].length);
  const unit = leadingUnit(after) ?? "";
  const thing = upTo(after.slice(unit.length).replace(/^的/, ""), THING_ENDS_ZH);
  return { unit, thing: thing.length < 2 ? "" : thing };
}

/** What a figure that is taken for granted counts: "events" in "so there are 53 events this year?"; "" where nothing is named. */
export function claimedThing(question: string, claims: ClaimedFigure[]): string {
  const number = findNumbers(question).find(({ value }) => claims.some((claim) => claim.value === value));
  if (number === undefined) return "";
  const after = question.slice(number.end).trimStart();
  if (!/^\p{Script=Han}/u.test(after)) return upTo(after, THING_ENDS_EN);
  const thing = upTo(after.slice((leadingUnit(after) ?? "").length), THING_ENDS_ZH);
  return thing.length < 2 ? "" : thing;
}

function upTo(text: string, end: RegExp): string {
  const at = text.search(end);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

const ALIKE = [
  ["名", "人", "位", "人次"],
  ["场", "次", "场次", "项次", "项"],
  ["所", "家"],
  ["处", "座", "块", "片"],
  ["课时", "学时", "小时", "节"],
  ["份", "部", "项"],
];

/** Whether a figure in one measure word can answer a question that counts in another ("几个" may be 40处, "多少所" not 1间). */
export function unitFits(asked: string, unit: string): boolean {
  if (asked === "" || asked === unit) return true;
  if (unit === "%") return false;
  if (asked === "个" || unit === "个") return true;
  return ALIKE.some((alike) => alike.includes(asked) && alike.includes(unit));
}
