import type { Segment } from "../evidence/segment.ts";
import { excludedBy, type Sense, undoneBy } from "../evidence/senses.ts";
import { areOfOtherItems, itemAt, tailOf } from "./list-items.ts";
import type { SaidWord } from "./said-words.ts";

/** Where the evidence says a word: by segment, the offsets in it. */
export type Places = ReadonlyMap<Segment, readonly number[]>;

export type Placed = { word: SaidWord; places: Places };

/** What turns a sentence on its own is never taken to go with a title. */
const DECIDES: ReadonlySet<Sense> = new Set<Sense>(["fewer", "all", "some", "complete", "prevent"]);
const HAN = /\p{Script=Han}/u;

/**
 * Whether the evidence says in one segment what a sentence says side by side. Where framing stands between the two,
 * one of them may be of the task's title, which goes with all that its task says, or the schools whose plan it is. A figure that is nowhere is another
 * check's to judge.
 */
export function areTogether(before: Placed, each: Placed): boolean {
  const { follows } = each.word;
  const [here, there] = [before.places, each.places];
  if (follows === "first" || follows === "apart" || here.size === 0 || there.size === 0) return true;
  if (before.word.figure !== null && each.word.figure !== null) return true;
  if (
    follows === "loosely" &&
    before.word.follows === "first" &&
    before.word.senses.some((sense) => sense === "school" || sense === "municipal")
  )
    return true;
  if (isOnePiece(before, each)) return true;
  if (follows === "at once" && isReversed(before, each)) return false;
  if ([...here].some(([segment, at]) => areBeside(segment, at, there.get(segment) ?? []))) return true;
  if (follows !== "loosely" || each.word.senses.some((sense) => DECIDES.has(sense))) return false;
  return [...here.keys()].some(({ isTitle }) => isTitle);
}

/** Whether what is written without a gap is written so in the evidence, too. */
function isOnePiece({ word, places }: Placed, { word: next }: Placed): boolean {
  if (word.figure !== null || next.figure !== null || word.at + word.text.length !== next.at) return false;
  return [...places.keys()].some(({ text }) => text.includes(`${word.text}${next.text}`));
}

/** Whether one is a figure, and all that the evidence says of both in one segment gives the other word another figure. */
export function isOfOtherFigure(one: Placed, other: Placed): boolean {
  if ((one.word.figure === null) === (other.word.figure === null) || other.word.follows === "apart")
    return false;
  const shared = [...one.places].filter(([segment]) => other.places.has(segment));
  const isCountOf =
    one.word.figure === null && HAN.test(one.word.text) && one.places.size > 0 && other.places.size > 0;
  return (
    (shared.length > 0 || (isCountOf && other.word.follows === "at once")) &&
    !shared.some(([segment, at]) => areBeside(segment, at, other.places.get(segment) ?? []))
  );
}

function areBeside(segment: Segment, here: readonly number[], there: readonly number[]): boolean {
  return here.some((one) =>
    there.some(
      (other) =>
        !areOfOtherItems(segment, one, other) &&
        governs(segment, one, other) &&
        governs(segment, other, one) &&
        isOwnFigure(segment, one, other) &&
        isOwnFigure(segment, other, one),
    ),
  );
}

/** "1所高职学院、3所国办中职学校": a word in a list goes with the figure of its own item, where that has one. */
function isOwnFigure({ text, figures }: Segment, figure: number, word: number): boolean {
  if (figures.every(({ at }) => at !== figure) || figures.length < 2) return true;
  const { start, end } = itemAt(text, word);
  const own = figures.filter(({ at }) => start <= at && at < end);
  if (end === text.length && word > tailOf(text, start)) return true;
  return own.length === 0 || own.some(({ at }) => at === figure);
}

/**
 * "Add public … places and reduce private … sites": a doing governs all that follows it, up to one that undoes it, and
 * of two kinds that exclude each other the nearer is the one that goes with another word.
 */
function governs(segment: Segment, one: number, other: number): boolean {
  const undoing = rivalsOf(segment, one, undoneBy);
  if (undoing.some((at) => (one < at && at <= other) || (at <= other && other < one))) return false;
  const rivals = [...rivalsOf(segment, one, excludedBy), ...(one > other ? undoing : [])];
  return rivals.every((at) => Math.abs(at - other) >= Math.abs(one - other));
}

function rivalsOf({ words }: Segment, one: number, rivals: (sense: Sense) => Sense[]): number[] {
  const senses = words.filter(({ at }) => at === one).flatMap((each) => each.senses.flatMap(rivals));
  return words
    .filter((each) => each.at !== one && each.senses.some((sense) => senses.includes(sense)))
    .map(({ at }) => at);
}

/** "校长领导的党组织" of 党组织领导的校长: names that stand side by side keep their order in Chinese. Doings may move. */
function isReversed(before: Placed, each: Placed): boolean {
  if (!isName(before.word) || !isName(each.word)) return false;
  const both = [...before.places].flatMap(([segment, at]) => {
    const then = each.places.get(segment);
    return then === undefined ? [] : [{ segment, at, then }];
  });
  return (
    both.length > 0 &&
    both.every(
      ({ segment: { text }, at, then }) =>
        text.includes(before.word.text) &&
        text.includes(each.word.text) &&
        Math.min(...at) > Math.max(...then),
    )
  );
}

function isName({ text, figure, senses }: SaidWord): boolean {
  return figure === null && senses.length === 0 && HAN.test(text);
}
