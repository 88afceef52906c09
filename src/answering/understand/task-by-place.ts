import { findNumbers } from "../../language/find-numbers.ts";

const END = "(?:任务|工作)?(?:呢|是什么|是啥|是哪个|讲什么|的?(?:内容|目标))?[?。.]*$";
const NEXT = new RegExp(
  `^(?:那么?|还有|再看看?|看看?|然后)?(?:[它其]|这[项个条]|那[项个条])?(?:的)?(?:再)?(?:下一?[项个条]|后一?[项个条]|[后下]面(?:那|一)?[项个条])${END}|^(?:and |what about |show me )?(?:the )?(?:next|following)(?: (?:task|one|item))?(?: please)?[?.]*$|\\b(?:one|task) (?:right )?after (?:it|that|this)\\b|^(?:go |move |one )(?:on|forward|further|down|later)(?: one)?[?.!]*$`,
  "i",
);
const PREVIOUS = new RegExp(
  `^(?:那么?|还有|再看看?|看看?)?(?:[它其]|这[项个条]|那[项个条])?(?:的)?(?:上一?[项个条]|前一?[项个条]|[前上]面(?:那|一)?[项个条])${END}|^(?:and |what about |show me )?(?:the )?(?:previous|preceding)(?: (?:task|one|item))?(?: please)?[?.]*$|\\b(?:one|task) (?:right )?before (?:it|that|this)\\b|^(?:go |step |one )?back(?: one)?[?.!]*$|^one (?:up|earlier)[?.]*$`,
  "i",
);
const FROM_THE_END =
  /倒数第?\s*([\d一二两三四五六七八九十]+)\s*(?:项|个|条)|\b(?:(second|third)[- ](?:to|from)[- ](?:the )?last|(?:(\w+) )?(?:from|before) the (?:end|last))\b|\b(penultimate)\b/i;
const LAST_SOME =
  /(?:最后|末|后)面?\s*([\d两二三四五六七八九十]+)\s*(?:项|个|条)|\b(?:the )?(?:last|final) (\w+) (?:tasks|items)\b/i;
const FIRST_SOME =
  /(?:前面?|最前面|开头)\s*([\d两二三四五六七八九十]+)\s*(?:项|个|条)|\b(?:the )?first (\w+) (?:tasks|items)\b/i;
const LAST =
  /最后(?:的)?(?:一)?(?:项|个|条)(?:任务|工作)?|\b(?:the )?(?:very )?(?:last|final) (?:task|item)\b/i;
const FIRST =
  /(?:最(?:前面|开头)的?|头)(?:一)?(?:项|个|条)(?:任务|工作)?|\bthe (?:very )?first (?:task|item)\b/i;

/**
 * Tasks that a message names by their place: the next, the one before, the last of the plan, the first three. Empty
 * where it names none. `spokenOf` are the tasks of the thread, `numbers` those of the plan in its order.
 */
export function tasksByPlace(text: string, spokenOf: number[], numbers: number[]): number[] {
  return beside(text, spokenOf, numbers) ?? fromEitherEnd(text, numbers) ?? [];
}

function beside(text: string, spokenOf: number[], numbers: number[]): number[] | null {
  const [first, last] = [spokenOf[0], spokenOf.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (NEXT.test(text)) return only(numbers[numbers.indexOf(last) + 1]);
  if (PREVIOUS.test(text)) return only(numbers[numbers.indexOf(first) - 1]);
  return null;
}

const AMONG =
  /^(?:那么?|其中)?第([一二三四五六\d])个(?:呢|是什么|是啥|讲什么|的.{1,8})?[?。]*$|^(?:and |what about )?the (first|second|third|fourth|fifth) (?:one|item)?[?.]*$/i;

const FORMER = /^(?:那么?)?前(?:一个|者)(?:呢|的.{1,8})?[?。]*$|\bthe former\b/i;
const LATTER = /^(?:那么?)?后(?:一个|者)(?:呢|的.{1,8})?[?。]*$|\bthe latter\b/i;

/** "第二个呢", "the second one": that place among the several tasks just spoken of, or null. */
export function taskAmong(text: string, spokenOf: number[]): number | null {
  if (spokenOf.length < 2) return null;
  if (spokenOf.length === 2 && FORMER.test(text)) return spokenOf[0] ?? null;
  if (spokenOf.length === 2 && LATTER.test(text)) return spokenOf[1] ?? null;
  const found = AMONG.exec(text.trim());
  if (found === null) return null;
  return spokenOf[numberOf(found[1] ?? found[2]) - 1] ?? null;
}

function fromEitherEnd(text: string, numbers: number[]): number[] | null {
  const back = FROM_THE_END.exec(text);
  if (back !== null) {
    const place = back[4] === undefined ? numberOf(back[1] ?? back[2] ?? back[3] ?? "1") : 2;
    return only(numbers.at(-place));
  }
  const lastSome = LAST_SOME.exec(text);
  const last = numberOf(lastSome?.[1] ?? lastSome?.[2]);
  if (last > 0) return numbers.slice(-last);
  const firstSome = FIRST_SOME.exec(text);
  const first = numberOf(firstSome?.[1] ?? firstSome?.[2]);
  if (first > 0) return numbers.slice(0, first);
  if (LAST.test(text)) return only(numbers.at(-1));
  return FIRST.test(text) ? only(numbers[0]) : null;
}

function numberOf(words: string | undefined): number {
  return words === undefined ? Number.NaN : (findNumbers(words)[0]?.value ?? Number.NaN);
}

function only(number: number | undefined): number[] | null {
  return number === undefined ? null : [number];
}
