import type { Said } from "./evidence.ts";

/** What stands for a word of the stretch before: "older people in towns, teach them to use smart devices". */
const REFERS = /\b(?:them|they|on it|to it)\b|[^其]其(?![中他它余实])/i;
/** How far back the word may be that is referred to. */
const FURTHEST = 2;
/** "结合植树节等，开展……": what a comma sets off in front is said of what follows. */
const SETS_OUT = /^(?:以|结合|通过|对|围绕|按照|在|针对|依托|聚焦|根据|随着|利用|借助|发挥)/;

const EDGE = /[,，。;；:：!！?？\n]|(?<!\b[Nn]o)\.(?!\d)/g;

/** Where a line of evidence is cut: at its marks, in the plan's at colons too. A stretch that goes on from the one before begins with it. */
export function stretches(text: string, says: Said): { start: number; end: number }[] {
  const ends = [
    ...[...text.matchAll(EDGE)]
      .filter(([mark]) => says === "plan" || !/[:：]/.test(mark))
      .map(({ index }) => index),
    text.length,
  ];
  const cut = ends
    .map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
    .filter(({ start, end }) => end > start);
  return cut.map(({ start, end }, at) => ({ start: cut[at - reachOf(text, cut, at)]?.start ?? start, end }));
}

/** How many stretches before this one it goes on from. */
function reachOf(text: string, cut: readonly { start: number; end: number }[], at: number): number {
  const [here, before] = [cut[at], cut[at - 1]];
  if (here === undefined || before === undefined) return 0;
  if (REFERS.test(text.slice(here.start, here.end))) return Math.min(at, FURTHEST);
  return SETS_OUT.test(text.slice(before.start, before.end)) ? 1 : 0;
}
