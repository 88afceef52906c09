import { parseHanNumeral } from "../../language/han-numerals.ts";
import type { Span } from "./words.ts";

/** Words that name one task or several ("任务30", "tasks 22 and 18"); `tasks` are numbers, in the plan or not. */
export type TaskReference = Span & { tasks: number[] };

const N = "(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})";
const MORE_ZH = `(?:\\s*(?:、|和|及|与|以及|&)\\s*(?:任务)?第?${N}(?!\\d|\\s*(?:处|个|名|人|位|所|家|间|项次|场|次|%|\\.\\d|/)))*`;
const MORE_EN =
  "(?:\\s*(?:,\\s*and|,|and|&)\\s*(?:tasks?\\s*)?(?:no\\.?\\s*|#)?\\d{1,3}(?![\\d%./]|\\s*(?:more|new|of|out|additional|[a-z]+s\\b)))*";
const EXPLICIT = [
  `任务\\s*第?${N}(?!\\d)(?:号|项(?!次))?${MORE_ZH}`,
  `第${N}(?:号|项|个|条)?(?:重点)?(?:任务|工作任务|工作(?!日)|事项)`,
  `(?<![\\d.])${N}号(?:任务|工作|事项)`,
  `\\btasks?\\s*(?:no\\.?|number|#)?\\s*\\d{1,3}(?!\\d)${MORE_EN}`,
  "#\\d{1,3}(?!\\d)",
  "\\bt-?\\d{1,3}\\b(?!-)",
].join("|");
const MARKED_START = `^\\s*(?:【${N}】|\\[${N}\\]|第${N}项(?!次)|\\d{1,3}\\s*(?:[.、](?!\\d)|:))`;
const BARE_START = "^\\s*\\d{1,3}\\s+(?=[+-]|\\p{Script=Han})";

/**
 * The tasks a text (made readable, its days masked) names: "任务30", "第三十项任务", "#30", "T30", "tasks 22 and 18",
 * and a number that opens a line ("30: …", "30 新增…") where the line names no task otherwise. Lines numbered
 * 1, 2, 3 are a list, not tasks; their numbers are given as references to no task.
 */
export function findTaskReferences(text: string, options: { bareStart: boolean }): TaskReference[] {
  const references = [...text.matchAll(new RegExp(EXPLICIT, "gu"))].map(read);
  const starts: TaskReference[] = [];
  for (const line of text.matchAll(/[^\n。;]+/g)) {
    const opening = new RegExp(options.bareStart ? `${MARKED_START}|${BARE_START}` : MARKED_START, "u").exec(
      line[0],
    );
    if (opening === null) continue;
    const start = line.index;
    const end = start + opening[0].length;
    const named = references.some(
      (reference) => start <= reference.start && reference.end <= start + line[0].length,
    );
    starts.push({ start, end, tasks: named ? [] : read(opening).tasks });
  }
  const list = starts.length > 1 && starts.every((each, index) => read0(text, each) === index + 1);
  const opened = starts.map((each) => (list ? { ...each, tasks: [] } : each));
  const apart = opened.filter(
    (each) => !references.some((other) => each.start < other.end && other.start < each.end),
  );
  return [...references, ...apart].sort((a, b) => a.start - b.start);
}

function read(match: RegExpExecArray | RegExpMatchArray): TaskReference {
  const start = match.index ?? 0;
  const numerals = match[0].match(new RegExp(N, "gu")) ?? [];
  const tasks = numerals.map((numeral) =>
    /\d/.test(numeral) ? Number(numeral) : (parseHanNumeral(numeral) ?? 0),
  );
  return { start, end: start + match[0].length, tasks: tasks.filter((task) => task > 0) };
}

function read0(text: string, span: Span): number {
  return Number(/\d+/.exec(text.slice(span.start, span.end))?.[0] ?? 0);
}
