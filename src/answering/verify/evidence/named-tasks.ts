import { findNumbers } from "../../../language/find-numbers.ts";

/** Tasks or chapters that a sentence names together; offsets are those of the text given. */
export type Named = {
  kind: "task" | "chapter";
  numbers: number[];
  start: number;
  end: number;
  inBrackets: boolean;
};

const ONE = "(?:\\d{1,4}|[零〇一二两三四五六七八九十百]{1,4}(?!方面|边|手))";
const ROW = `${ONE}(?:\\s*(?:、|,|和|与|及|以及|至|到|-|–|~)\\s*(?:第|任务|#)?\\s*${ONE})*`;
/** "tasks 30, 31 and 32" is a row; the 35 of "task 30, 35 events" counts what follows it. */
const NOT_COUNTING =
  "(?!\\s+(?!(?:and|or|to|are|is|have|has|both|all|in|of|on|set|sets|say|says|ask|asks|call|calls|cover|covers|deal|deals|mention|require|requires|aim|aims|plan|plans|share|do|does|which|that|together|respectively|with|also|each|will|were|was|speak|concern|focus|look|stand|stands|belong|come|go)\\b)[a-z])";
const ENGLISH_ROW = `\\d{1,3}(?:\\s*(?:,|and|or|to|-|–|&|,\\s*and)\\s*(?:tasks?\\s*)?\\d{1,3}(?![\\d.%])${NOT_COUNTING})*`;
const PATTERN = new RegExp(
  [
    `(?:任务|事项)\\s*(?:第)?(?<task>${ROW})(?![\\d.%]|[个人次]|处(?![于在理])|所(?![在要涉需以述有])|名(?![为列])|项(?:次)?)(?:号|项)?`,
    `第(?<item>${ROW})\\s*(?:号任务|个任务|[项条件](?=任务|工作|目标|的|要求|提出|规定|明确|是|讲|写|说|[,，。;；:：、)\\]\\s]|和|与|$))`,
    `(?:#|№|\\bT)(?<hash>\\d{1,3})(?!\\d|\\.\\d|%)`,
    `\\b(?:tasks?|items?)\\s*(?:no\\.?|number|#)?\\s*(?<english>${ENGLISH_ROW})(?!\\d|\\.\\d|%)`,
    `第(?<chapter>${ROW})\\s*(?:部分|章|板块)`,
    `\\b(?:chapters?|parts?)\\s*(?<part>${ENGLISH_ROW})(?!\\d|\\.\\d|%)`,
  ].join("|"),
  "giu",
);
const LONGEST_RANGE = 100;

/** The tasks and chapters that a plain text (see `plainText`) names by number, rows and ranges spelled out. */
export function namedTasks(text: string): Named[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const groups = match.groups ?? {};
    const chapter = groups.chapter ?? groups.part;
    const row = chapter ?? groups.task ?? groups.item ?? groups.hash ?? groups.english;
    if (row === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const kind = chapter === undefined ? "task" : "chapter";
    const inBrackets = /[([]\s*(?:see\s+|见)?$/i.test(text.slice(0, start));
    return [{ kind, numbers: spelledOut(row), start, end, inBrackets } satisfies Named];
  });
}

/** The text with the names of tasks and chapters blanked out; offsets stay. */
export function withoutNames(text: string, named: readonly Named[]): string {
  return named.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

function spelledOut(row: string): number[] {
  return findNumbers(row).flatMap(({ value, max }) => {
    if (max === null || max <= value || max - value > LONGEST_RANGE)
      return max === null ? [value] : [value, max];
    return Array.from({ length: max - value + 1 }, (_, index) => value + index);
  });
}
