import { type FoundNumber, findNumbers } from "../../language/find-numbers.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { leadingUnit } from "../../plan/targets/units.ts";
import { saysNoSubject } from "./follow-up.ts";

/** Tasks and chapters that a text names by their numbers, in the order named, ranges spelled out. */
type Addresses = { tasks: number[]; chapters: number[] };

type Group = { numbers: FoundNumber[]; before: string; after: string; opens: boolean };

const JOINT =
  /^\s*(?:号|项|条|部分|章)?\s*(?:、|,\s*and|,|;|和|与|还有|及|以及|跟|或|还有|&|\/|\+|and|or)\s*(?:第|任务|#|tasks?|items?|chapters?|\bT)?\s*$/i;
const RANGE_JOINT =
  /^\s*(?:号|项|条|部分|章)?\s*(?:到|至|-|–|—|~|to|through|until)\s*(?:第|任务|#|tasks?|\bT)?\s*$/i;
const TASK_BEFORE =
  /(?:任务|事项|工作|序号|编号|#|№|(?<![A-Za-z])T-?|\b(?:tasks?|tsk|taks|items?|articles?|points?)(?:\s*(?:no\.?|number|#))?|(?<!the )\bnumber)\s*[:：]?\s*$/i;
const NUMBER_BEFORE = /\bno\.?\s*$/i;
const NUMBER_AFTER = /^\s*(?:讲|说|的|是|呢|please|[?!。.,]|$)/i;
const TASK_AFTER = /^\s*(?:号任务|号事项|号|个任务|任务|tasks?\b|items?\b)/i;
const ORDINAL_TASK_AFTER = /^\s*(?:项|条|个|号|点|件|桩)(?!次|指标)|^\s*(?:tasks?|items?|points?|one)\b/i;
const BARE_ITEM_AFTER =
  /^\s*(?:项|条)(?=\s*(?:任务|目标|内容|原文|全文|进展|工作|是|的|有|呢|谁|怎|到|讲|说|写|[,、。?!和至]|$))/;
const CHAPTER_BEFORE = /\b(?:chapters?|parts?|sections?|chap\.?|ch\.?)\s*(?:no\.?|number|#)?\s*$/i;
const CHAPTER_AFTER =
  /^\s*(?:个|[、.,]?\s*这个?)?(?:大)?(?:部分|章|篇|板块|块|大项)|^\s*(?:chapters?|parts?|sections?)\b/i;
const POLITE =
  /^(?:(?:请问|请|麻烦|要点|帮我|帮忙|我|想|要|再|先|把|查一下|查查|查|看一下|看一眼|看看|看|说说|说一下|讲一下|讲讲|发一下|给我|给|那么|那|还有)*|and(?: for)?|for|give me|tell me|what about|how about|please|show me|show|what's|whats|what is|what does|tell me about)?\s*(?:the\s*)?$/i;
/** "14跟15两项": how many were named. */
const SUM_AFTER = /^\s*[两二三四五六]?[项个条]/;
const STATED_BEFORE =
  /(?:共|总|有|是|要|达|到|才|只|年|月)\s*$|\b(?:is|are|has|have|be|only|least|most|than|to)\s*$/i;
/** "the last three tasks", "second to last" are told by their place. */
const PLACE_BEFORE = /(?:最后|末|前|后|倒数)\s*$|\b(?:last|final|first|next)\s*$/i;
const PLACE_AFTER = /^[\s-]*(?:to|from)[\s-]+(?:the[\s-]+)?(?:last|end)\b|^\s+\w+\s+(?:tasks|items)\b/i;
const A_YEAR = 1000;
const WORD_WITH_ONE = /^[览般起定些下直样带体眼]/;
const LONGEST_RANGE = 100;

/** The tasks and chapters a question addresses, in Chinese or English, in digits or words. */
export function findAddresses(question: string): Addresses {
  const text = foldWidth(question).trim();
  const found: Addresses = { tasks: [], chapters: [] };
  for (const group of groupsOf(text)) {
    if (isChapter(group)) found.chapters.push(...spelledOut(group, text));
    else if (isTask(group)) found.tasks.push(...spelledOut(group, text));
  }
  return { tasks: [...new Set(found.tasks)], chapters: [...new Set(found.chapters)] };
}

/** Numbers that are joined by "、", "和", "到" … belong together: what one of them is, all are. */
function groupsOf(text: string): Group[] {
  const numbers = findNumbers(text).filter((number) => !number.percent && Number.isInteger(number.value));
  const runs: FoundNumber[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last === undefined ? "" : text.slice(last.end, number.start);
    const listed = gap.trim() === "" && [last?.text, number.text].every((each) => /^\d+$/.test(each ?? ""));
    if (run !== undefined && gap !== "" && (listed || JOINT.test(gap) || RANGE_JOINT.test(gap)))
      run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const before = text.slice(0, first.start);
    const after = text.slice(last.end);
    return [{ numbers: run, before, after, opens: POLITE.test(before) }];
  });
}

function isChapter({ numbers, before, after }: Group): boolean {
  if (/[那这哪]$|(?:共有?|一共|总共|分为?|有|是)\s*$/.test(before) && !isOrdinal(numbers)) return false;
  return (
    CHAPTER_BEFORE.test(before) ||
    (CHAPTER_AFTER.test(after) && (isOrdinal(numbers) || /^\s*(?:[、.,]?\s*这个?)?(?:部分|章)/.test(after)))
  );
}

function isTask(group: Group): boolean {
  const { numbers, before, after, opens } = group;
  if (numbers.length === 1 && numbers[0]?.text === "一" && WORD_WITH_ONE.test(after)) return false;
  if (/倒数\s*$/.test(before)) return false;
  if (NUMBER_BEFORE.test(before) && NUMBER_AFTER.test(after))
    return saysNoSubject(`${before.replace(NUMBER_BEFORE, " ")} ${after}`);
  if (TASK_BEFORE.test(before)) return !/^(?:处|个|所|名|人|间|%)/.test(after);
  if (isBare(group)) return true;
  if (isOrdinal(numbers)) return ORDINAL_TASK_AFTER.test(after) || TASK_AFTER.test(after);
  if (/^\s*号(?:任务|事项)/.test(after) || (/^\s*号(?=[^线楼召])/.test(after) && opens)) return true;
  return opens && (BARE_ITEM_AFTER.test(after) || /^\s*号任务/.test(after));
}

/** Numbers in a message that has no other subject ("30那条念给我听听") are those of tasks, unless they count something. */
function isBare({ numbers, before, after }: Group): boolean {
  const sum = numbers.length > 1 && SUM_AFTER.test(after);
  const counts = leadingUnit(after.trimStart()) !== null || STATED_BEFORE.test(before);
  if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after)) return false;
  if (numbers.length === 1 && numbers[0]?.text === "一") return false;
  return (
    (sum || !counts) && numbers.every(({ value }) => value < A_YEAR) && saysNoSubject(`${before} ${after}`)
  );
}

function isOrdinal(numbers: FoundNumber[]): boolean {
  return numbers.some((number) => number.ordinal);
}

function spelledOut({ numbers }: Group, text: string): number[] {
  return numbers.flatMap((number, index) => {
    const next = numbers[index + 1];
    const reaches = next !== undefined && RANGE_JOINT.test(text.slice(number.end, next.start));
    const to = number.max ?? (reaches ? next.value : number.value);
    const length = Math.min(to - number.value, LONGEST_RANGE);
    if (length <= 0) return [number.value];
    return Array.from({ length: length + 1 }, (_, step) => number.value + step);
  });
}
