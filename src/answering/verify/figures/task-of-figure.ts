import type { Named } from "../evidence/named-tasks.ts";
import type { Figure } from "./figures.ts";

const IN_TURN = /分别|依次|\brespectively\b/i;

/** "35 events under task 31": the task right behind what is counted. */
export const ATTACHES = /^[^,;:，；：。]{0,60}\b(?:under|in|of|for|by|from)\s+(?:the\s+)?$/i;

/**
 * The tasks that a figure of a sentence may be of: those named in brackets or by "under" after it, else the last named before it,
 * else the first named after it; null where the sentence names none. "分别" and "respectively" give each task its own.
 */
export function tasksOfFigure(
  text: string,
  figure: Figure,
  figures: readonly Figure[],
  named: readonly Named[],
) {
  const tasks = named.filter(({ kind }) => kind === "task");
  const next = figures.find(({ start }) => start > figure.start)?.start ?? text.length;
  const bracketed = tasks.find((each) => each.inBrackets && each.start >= figure.end && each.start < next);
  const attached = tasks.find(
    (each) => !each.inBrackets && each.start < next && ATTACHES.test(text.slice(figure.end, each.start)),
  );
  const group =
    bracketed ??
    attached ??
    tasks.findLast((each) => !each.inBrackets && each.end <= figure.start) ??
    tasks.find((each) => each.start >= figure.end);
  if (group === undefined) return null;
  if (group.numbers.length < 2 || !IN_TURN.test(text)) return group.numbers;
  const own = figures.filter(({ start }) => start > group.end);
  const turn = group.numbers[own.findIndex(({ start }) => start === figure.start)];
  return turn === undefined ? group.numbers : [turn];
}
