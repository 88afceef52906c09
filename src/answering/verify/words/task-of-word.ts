import type { Named } from "../evidence/named-tasks.ts";
import type { ReadText } from "../evidence/read-evidence.ts";
import { ATTACHES } from "../figures/task-of-figure.ts";

/** What only compares: "unlike task 31" says nothing of task 31. */
const COMPARES =
  /(?:与|和|跟|同|比|比起|不同于|有别于|除了?|不像|相对于)\s*$|\b(?:unlike|than|with|besides|alongside|to|from|like)\s+(?:the\s+\w+\s+(?:of|in)\s+)?$/i;
/** What is said of all tasks that were named. */
const ALL = /两者|二者|三者|这些任务|\bboth\b|\ball (?:of (?:them|these)|these)\b/i;
/** What joins tasks that are spoken of together. */
const JOINS = /^\s*(?:[、,和与及&]|以及|and|both|的|\s)*\s*$/i;

/**
 * The tasks that a word of a sentence is said of: those in the brackets right behind its phrase, else those last named
 * before it, else the first named after; null where the sentence names none, or names them in a comparison alone.
 */
export function tasksOfWord({ text, named }: ReadText, at: number): readonly number[] | null {
  const groups = groupsOf(text, named);
  const next = groups.find(({ start }) => start > at);
  const before = groups.findLast(
    ({ end, inBrackets, isCompared }) => end <= at && !inBrackets && !isCompared,
  );
  if (next !== undefined && (next.inBrackets || ATTACHES.test(text.slice(at, next.start))))
    return next.numbers;
  if (before !== undefined && !ALL.test(text.slice(before.end, at))) return before.numbers;
  if (before !== undefined) return groups.flatMap(({ numbers }) => numbers);
  return groups.length === 1 ? (groups[0]?.numbers ?? null) : null;
}

type Group = Pick<Named, "numbers" | "start" | "end" | "inBrackets"> & { isCompared: boolean };

function groupsOf(text: string, named: readonly Named[]): Group[] {
  const groups: Group[] = [];
  for (const { kind, numbers, start, end, inBrackets } of named) {
    if (kind !== "task") continue;
    const last = groups.at(-1);
    if (last !== undefined && JOINS.test(text.slice(last.end, start)))
      groups.splice(-1, 1, { ...last, numbers: [...last.numbers, ...numbers], end });
    else groups.push({ numbers, start, end, inBrackets, isCompared: COMPARES.test(text.slice(0, start)) });
  }
  return groups;
}
