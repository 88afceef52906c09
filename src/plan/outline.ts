import { DEPTHS, type Depth, type Line, type Mark } from "./lines.ts";

export type MarkedLine = Line & { mark: Mark | null };

/** Which marks of a document open its tasks, and which its chapters; null where the tasks themselves are outermost. */
export type Outline = { task: Depth; chapter: Depth | null };

/** Tasks are of the innermost marks that hold this share of what the document says. */
const MOST = 0.6;
/** A longer line, or one of several sentences, says something itself, whatever it is marked as. */
const LONGEST_HEADING = 60;
const GOES_ON = /[。；！？].*\p{Script=Han}/u;

/**
 * How a document is laid out, told from its marks: an enumeration inside one article ("1. 2. 3.") makes no tasks, for
 * most of the document stands outside it. Null where no line is marked.
 */
export function outlineOf(lines: readonly MarkedLine[]): Outline | null {
  const present = DEPTHS.filter((depth) => lines.some(({ mark }) => mark?.depth === depth));
  const body = lines.slice(lines.findIndex(({ mark }) => mark !== null));
  const innermostFirst = [...present].reverse();
  const task =
    innermostFirst.find((depth) => shareUnder(depth, body) >= MOST) ??
    present.find((depth) => depth === "item" || depth === "bracket");
  if (task === undefined) return null;
  return { task, chapter: present.find((depth) => isOuter(depth, task)) ?? null };
}

/** Whether marks of one depth stand over those of another. */
export function isOuter(depth: Depth, than: Depth): boolean {
  return DEPTHS.indexOf(depth) < DEPTHS.indexOf(than);
}

/** The share of the body, headings left out, that stands under marks of a depth. */
function shareUnder(depth: Depth, body: readonly MarkedLine[]): number {
  let under = false;
  let held = 0;
  let all = 0;
  for (const { text, mark } of body) {
    if (mark !== null && isOuter(mark.depth, depth)) {
      under = false;
      if (text.trim().length <= LONGEST_HEADING && !GOES_ON.test(text)) continue;
    } else if (mark?.depth === depth) under = true;
    all += text.length;
    if (under) held += text.length;
  }
  return all === 0 ? 0 : held / all;
}
