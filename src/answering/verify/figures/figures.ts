import { type FoundNumber, findNumbers } from "../../../language/find-numbers.ts";
import { type Bound, boundOf } from "./comparators.ts";
import { countedWords } from "./counted-noun.ts";
import { measureOf } from "./measures.ts";
import { type Recurrence, recurrenceOf } from "./recurrence.ts";

/** A number with all that makes it a figure. Offsets are those of the text it was read in. */
export type Figure = {
  start: number;
  end: number;
  text: string;
  /** A letter right before it makes it a name: "B1", "Z2". */
  letter: string;
  value: number;
  max: number | null;
  /** "%" for a rate, a Chinese measure word, or "" where an English noun or nothing follows. */
  unit: string;
  /** The stems of the English noun counted; empty in Chinese. */
  noun: string[];
  ordinal: boolean;
  bound: Bound;
  /** What it recurs in, by its own phrase; and by all that stands before it up to the figure before. */
  recurs: { near: Recurrence | null; wide: Recurrence | null };
  /** The words before and after it in its phrase, up to the figures beside it. */
  before: string;
  after: string;
  /** All that stands before it up to the figure before. */
  lead: string;
};

/** Words that are written with a numeral and count nothing. */
const NOT_COUNTS =
  /进一步|一步步|一体化?|统一|一批|一定|一些|一系列|一起|一共|一致|一般|一直|一旦|[一另]方面|一[条份](?=上报|填报|报告|记录|台账)|一[项个所处](?=是)|一[类种](?!以上)|其[一二三]|[两二三]者|唯一|万一|单一|专一|一并|一律|一同|一贯|一流|一线|一手|一样|一道|逐一|一一|合一|如一|之一|任一|某一|另一|同一|一揽子|一环|一次性|一条龙|十分(?!钟|之)|百姓|百年|千方百计|万众|(?:这|那|每|另|某|任|是|作为|为)一(?:[个项种名所条类次份](?!次))?|第[一二三四五六](?=,)|(?<=^|[,。;；:：]\s*)(?:[一二三四五六七八九](?=是|要)|[（(]?\d[.)、）](?!\d))|\b(?:one (?:report|entry|record|update|for|on|with)\b|no one|one of|one another|this one|that one|which one|the one|each one|one by one|at first|first of all|in the first place|second to none|one-stop|at one|once)\b|(?<=^|[.;]\s*)(?:first|second|third)(?:ly)?(?=,)|\bhalf[\s-]year|\b(?:first|second) half\b/giu;
const EDGE = /[,，。;；:：!！?？\n、]|(?<!\d)\.|\.(?!\d)/;

/** The figures of a plain text (see `plainText`); dates and task names must be blanked out before. */
export function figuresOf(text: string): Figure[] {
  const blanked = text.replace(NOT_COUNTS, (words) => "□".repeat(words.length));
  const numbers = findNumbers(blanked);
  return numbers.map((number, index) => {
    const left = numbers[index - 1]?.end ?? 0;
    const right = numbers[index + 1]?.start ?? blanked.length;
    return figureOf(blanked, number, left, right);
  });
}

function figureOf(text: string, number: FoundNumber, left: number, right: number): Figure {
  const rest = text.slice(number.end);
  const scaled = text.slice(0, number.start);
  const unit = number.percent ? "%" : measureOf(rest);
  const afterUnit = number.percent ? rest : rest.trimStart().slice(unit.length);
  const wide = text.slice(left, number.start);
  const before = lastPhrase(wide);
  const after = firstPhrase(text.slice(number.end, right));
  const phraseAfter = firstPhrase(rest.slice(0, Math.max(right - number.end, 0)));
  return {
    start: number.start,
    end: number.end,
    text: `${number.text}${unit === "%" ? "" : unit}`,
    letter: /[A-Za-z]$/.exec(scaled)?.[0].toUpperCase() ?? "",
    value: number.value,
    max: number.max,
    unit,
    noun: unit === "" ? countedWords(rest) : [],
    ordinal: number.ordinal,
    bound: boundOf(scaled.slice(-24), rest, afterUnit),
    recurs: { near: recurrenceOf(before + phraseAfter), wide: recurrenceOf(wide + phraseAfter) },
    before,
    after,
    lead: wide,
  };
}

function lastPhrase(text: string): string {
  return text.split(EDGE).at(-1) ?? "";
}

function firstPhrase(text: string): string {
  return text.split(EDGE)[0] ?? "";
}
