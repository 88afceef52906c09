import { parseHanNumeral } from "../../../language/han-numerals.ts";
import type { Span } from "../words.ts";

/** Words that name one task or several ("任务30", "tasks 22 and 18"); `tasks` are numbers, in the plan or not. */
export type TaskReference = Span & { tasks: number[] };

const N = "(?:\\d{1,3}|[一二三四五六七八九十百廿卅]{1,5})";
const MORE_ZH = `(?:\\s*(?:、|和|及|与|以及|&)\\s*(?:任务)?第?${N}(?!\\d|\\s*(?:处|个|名|人|位|所|家|间|项次|场|次|%|\\.\\d|/)))*`;
const MORE_EN =
  "(?:\\s*(?:,\\s*and|,|and|&)\\s*(?:tasks?\\s*)?(?:no\\.?\\s*|#)?\\d{1,3}(?![\\d%./]|\\s*(?:more|new|of|out|additional|[a-z]+s\\b)))*";
const EXPLICIT = [
  `(?<!全年|年度|目标|总|本年)任务\\s*第?${N}(?!\\d)(?:号|项(?!次))?${MORE_ZH}`,
  `第${N}(?:号|项|个|条)?(?:重点)?(?:任务|工作任务|工作(?!日)|事项)`,
  `(?<![\\d.])${N}号(?:任务|工作|事项)`,
  `\\btasks?\\s*(?:no\\.?|number|#)?\\s*\\d{1,3}(?!\\d)${MORE_EN}`,
  "#\\d{1,3}(?!\\d)",
  "\\bt-?\\d{1,3}\\b(?!-)",
].join("|");
const MARKED_START = `^\\s*(?:【${N}】|\\[${N}\\]|第${N}项(?!次)|\\d{1,3}\\s*(?:[.、](?!\\d)|:))`;
const BARE_CUE =
  "(?=□*(?:累计|新增|目前|[这那]边|这块|搞定|弄好|完成|建成|办了|共(?!\\s*同)|又|再|已|至今|截[至止])|□+\\s*[+\\d])";
const BARE_START = `^\\s*\\d{1,3}(?:项(?=□*(?:至今|截[至止]|目前|累计|本周|新增|共|又|已))|\\s+(?=[+-]|□|\\p{Script=Han})|${BARE_CUE})`;
/** "汇报两项:31累计18项次": a heading that announces a report stands before the number. */
const HEADED_START = `(?<=^\\s*[^\\d,:;。]{0,10}(?:汇报|报告|上报|通报|报送|情况|进展|进度|更新|如下|[周月]报|小结|数据|同步|[两几]项)[^\\d,:;。]{0,4}:)\\s*\\d{1,3}${BARE_CUE}`;
/** "tasks 30 and 31: 30 is at 21, 31 累计17": a task named before, with several, by its bare number. */
const AGAIN = `(?<=(?:^|[:,;。\\n]|\\band)\\s*)\\d{1,3}(?:${BARE_CUE}|(?=\\s+(?:is|has|now|at|stands|stood|reached|went)\\b)|(?=:))`;
const BARE_NEXT = `(?<=[,、])\\s*\\d{1,3}${BARE_CUE}`;

/**
 * The tasks a text (made readable, its days masked) names: "任务30", "第三十项任务", "#30", "T30", "tasks 22 and 18",
 * and a number that opens a line ("30: …", "30 新增…") where the line names no task otherwise. Lines numbered
 * 1, 2, 3 are a list, not tasks; their numbers are given as references to no task.
 */
export function findTaskReferences(text: string, { bareStart }: { bareStart: boolean }): TaskReference[] {
  const explicit = [...text.matchAll(new RegExp(EXPLICIT, "gu"))].map(read);
  const references = [...explicit, ...namedAgain(text, explicit)];
  const starts = [...text.matchAll(/[^\n。;]+/g)].flatMap((line) => openings(line, references, bareStart));
  const list = starts.length > 1 && starts.every((each, index) => read0(text, each) === index + 1);
  const opened = starts.map((each) => (list ? { ...each, tasks: [] } : each));
  const apart = opened.filter(
    (each) => !references.some((other) => each.start < other.end && other.start < each.end),
  );
  return [...references, ...apart].sort((a, b) => a.start - b.start);
}

/** The numbers that open a line, and those after its commas where a bare one opens it ("30累计16处,31累计20项次"). */
function openings(line: RegExpExecArray, references: TaskReference[], bareStart: boolean): TaskReference[] {
  const [words] = line;
  const marked = new RegExp(MARKED_START, "u").exec(words);
  const bare = bareStart ? new RegExp(`${BARE_START}|${HEADED_START}`, "u").exec(words) : null;
  const opening = marked ?? bare;
  if (opening === null) return [];
  const named = references.some(({ start, end }) => line.index <= start && end <= line.index + words.length);
  const next = marked === null && !named ? [...words.matchAll(new RegExp(BARE_NEXT, "gu"))] : [];
  return [opening, ...next].map((match) => {
    const { start, end, tasks } = read(match);
    return { start: line.index + start, end: line.index + end, tasks: named ? [] : tasks };
  });
}

/** The tasks that are named by their bare numbers once several were named. */
function namedAgain(text: string, explicit: readonly TaskReference[]): TaskReference[] {
  const named = new Set(explicit.flatMap(({ tasks }) => tasks));
  if (named.size < 2) return [];
  return [...text.matchAll(new RegExp(AGAIN, "gu"))].map(read).filter(({ start, end, tasks }) => {
    const apart = explicit.every((other) => end <= other.start || other.end <= start);
    return apart && tasks.every((task) => named.has(task));
  });
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
