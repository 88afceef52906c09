import type { Figure } from "./figures.ts";
import { hanPairs } from "./likeness.ts";

const ABOUT_THE_FIGURE =
  /^(?:的|等|余|多|及|或|以上|以下|以内|左右|为|是|已|均|都|需|应|将|计划|目标|任务|要求|指标|由|在|于|和|与|而|但|且|共|全|到|时|外|中|之|这|属|来|并|尚|仍|即|进度|标准|达)/;

/** The Chinese words right after a figure and its measure. */
function countedIn({ unit, after }: Figure): string {
  const rest = unit === "%" ? after.trimStart().replace(/^%/, "") : after.trimStart().slice(unit.length);
  return /^\p{Script=Han}{2,6}/u.exec(rest.trimStart())?.[0] ?? "";
}

/** "推普周" for 推广普通话宣传周: each character stands in what the other counts, in their order. */
export function shortens(figure: Figure, known: Figure): boolean {
  let at = 0;
  const rest = [...known.after];
  return [...countedIn(figure).slice(0, 3)].every((character) => {
    const found = rest.indexOf(character, at);
    at = found + 1;
    return found >= 0;
  });
}

/** "2所国办中职" where the plan has "3所国办中职" and "2所民办中职": the words right after it are another figure's. */
export function countsAsRival(
  figure: Figure,
  matching: readonly Figure[],
  rivals: readonly Figure[],
): boolean {
  const head = countedIn(figure).slice(0, 2);
  if (head.length < 2 || matching.some(({ before, after }) => `${before} ${after}`.includes(head)))
    return false;
  return rivals.some((each) => each.value !== figure.value && countedIn(each).startsWith(head));
}

/** The Chinese words right after a figure name what is counted: some of them have to stand in the evidence. */
export function speaksOf(figure: Figure, words: string): boolean {
  const { unit } = figure;
  const counted = countedIn(figure);
  if (unit === "" || counted === "" || ABOUT_THE_FIGURE.test(counted)) return true;
  return [...hanPairs(counted)].some((pair) => words.includes(pair));
}

/** Characters that end the name of people or places: "教练员200名". */
const ENDS_A_NAME = /[员校园院馆队师生站班]$/;

/** Whether the name right before a figure, "教练员" of "教练员200名", stands in the evidence. */
export function isOfKnownNoun({ before, unit }: Figure, words: string): boolean {
  const name = /\p{Script=Han}{2}$/u.exec(before.trimEnd())?.[0] ?? "";
  return unit === "" || !ENDS_A_NAME.test(name) || words.includes(name);
}
