import { type FoundNumber, findNumbers } from "../../../language/find-numbers.ts";
import type { Span } from "../words.ts";
import { isNoProgress } from "./no-progress.ts";
import { englishNounAt, measureWordAt } from "./units.ts";

/** A number in a clause that may be an amount of progress; offsets are within the clause. */
export type Amount = Span & {
  value: number;
  percent: boolean;
  /** 半数, half: a share, not a number with a unit. */
  half: boolean;
  /** "第4个", "the 12th facility", "from 12 to 15": counts up to it. */
  level: boolean;
  /** The other number of "12/40", "12 of 40". */
  outOf: number | null;
  sign: "+" | "-" | null;
  unit: string | null;
  approximate: boolean;
  /** The Chinese words between this amount's unit and the next mark: what is counted. */
  noun: string;
  /** The words between it and the amount before it. */
  before: string;
  /** The amount as written, with what stands between the number and what it counts ("2 broken courts"). */
  written: string;
  /** The words after it in the clause. */
  after: string;
};

const ROUGH_BEFORE =
  /(?:大?约|大概有?|将近|接近|(?<![最附临就])近|超过|高于|大于|低于|小于|逾|不足|不到|差不多|至少|超|\b(?:above|below|under(?! construction)|about|around|nearly|almost|roughly|over|more than|approximately|at least|some|close to)|~|≈)(?:新增|增加|完成|建成|累计|达到?|培训|举办|了)*\s*$/;
const ROUGH_AFTER =
  /^\s*(?:多(?!个百分点)|余|来(?=处|个|名|人|所|家|间|项|场|次)|几|左右|上下|以上|\bor so\b|-?ish\b|\bor more\b|\+(?!\d))/;
const FIXED_HAN =
  /^(?:些|定|直|起|次性|系列|线|步|下|会|方面|样|般|切|旦|律|致|面|批|类|种|期|是|站式|体|流|中|小|高|幼)/;

const OUT_OF = /^\s*(?:\p{Script=Han}{0,2}\s*\/|(?:[a-z]+ )?(?:out )?of(?: the| our| a total of)?)\s*$/u;

/** The amounts of a clause (readable, days and tasks masked), in order; aims, what is lacking and comparisons are left out. */
export function findAmounts(clause: string, lineWords: ReadonlySet<string> = new Set()): Amount[] {
  const amounts: Amount[] = [];
  let previousEnd = 0;
  for (const number of findNumbers(clause)) {
    const last = amounts.at(-1);
    const fraction = last !== undefined && OUT_OF.test(clause.slice(previousEnd, number.start));
    if (last !== undefined && fraction) asFraction(last, clause, number, lineWords);
    else {
      const amount = readAmount(clause, number, lineWords);
      if (amount !== null) amounts.push({ ...amount, before: clause.slice(last?.end ?? 0, amount.start) });
    }
    previousEnd = number.end;
  }
  return amounts;
}

/** "12/40处", "12 of 40 facilities": the second number is the whole. */
function asFraction(
  amount: Amount,
  clause: string,
  whole: FoundNumber,
  lineWords: ReadonlySet<string>,
): void {
  const unit = unitAfter(clause.slice(whole.end), lineWords);
  amount.outOf = whole.value;
  amount.unit ??= unit?.unit ?? null;
  amount.end = whole.end + (unit?.length ?? 0);
}

function readAmount(
  clause: string,
  number: FoundNumber,
  lineWords: ReadonlySet<string>,
): Omit<Amount, "before"> | null {
  const before = clause.slice(0, number.start);
  const after = clause.slice(number.end);
  if (isNoProgress(before, after, number)) return null;
  const half = /^(?:一半|半数|half)$/i.test(number.text);
  const rest = after.replace(/^\s*(?:多|余|来|几)(?=\p{Script=Han})/u, "");
  const unit = number.percent ? null : unitAfter(rest, lineWords);
  if (!isAmount(number, before, after, unit?.unit ?? null)) return null;
  const end = number.end + (after.length - rest.length) + (unit?.length ?? 0);
  const arrow = /(?:→|->|=>|➡)\s*$/.test(before);
  const rises = number.max !== null && /\b(?:from|up)\s*$/.test(before);
  const tail = clause.slice(end);
  const rough = ROUGH_BEFORE.test(before) || ROUGH_AFTER.test(after) || ROUGH_AFTER.test(tail);
  return {
    start: number.start,
    end,
    value: rises ? (number.max ?? number.value) : number.value,
    percent: number.percent,
    half,
    level: number.ordinal || rises || arrow,
    outOf: wholeBefore(before),
    sign: signBefore(before),
    unit: unit?.unit ?? null,
    approximate: rough || (number.max !== null && !rises),
    written: clause.slice(number.start, end),
    after: tail,
    noun: /^了?([\p{Script=Han}]{1,12})/u.exec(tail)?.[1]?.replace(/^了$/, "") ?? "",
  };
}

/** "40处里完成了18处": the number it is of. */
function wholeBefore(before: string): number | null {
  const [, whole] = /(\d+)\s*\p{Script=Han}?(?:里面?|之中|当中|中)的?[^\d,]{0,6}$/u.exec(before) ?? [];
  return whole === undefined ? null : Number(whole);
}

function unitAfter(text: string, lineWords: ReadonlySet<string>): { unit: string; length: number } | null {
  const spaces = /^\s*/.exec(text)?.[0].length ?? 0;
  const measure = measureWordAt(text.slice(spaces));
  if (measure !== null) return { unit: measure, length: spaces + measure.length };
  const noun = englishNounAt(text, lineWords);
  return noun === null ? null : { unit: noun.noun, length: text.indexOf(noun.noun) + noun.noun.length };
}

/** Whether a number is written as an amount: "一批", "第二届" and "one of the" are words, not amounts. */
function isAmount(number: FoundNumber, before: string, after: string, unit: string | null): boolean {
  if (number.percent) return true;
  if (number.script === "han") {
    if (/^一/.test(number.text) && FIXED_HAN.test(after)) return false;
    return (
      unit !== null ||
      (/(?:累计|共|达到?|新增|总数|增加|了|[:+])\s*$/.test(before) && !/^\p{Script=Han}/u.test(after))
    );
  }
  if (number.script === "english") {
    if (number.ordinal) return unit !== null;
    return (
      !/^\s*of\b/.test(after) &&
      (unit !== null ||
        /^\s*(?:more|new|additional|in total|so far|of \d|to date|done|completed|now|$)/.test(after))
    );
  }
  return !number.ordinal || unit !== null || /^(?:□|\s*(?:one\b|$))/.test(after);
}

function signBefore(before: string): Amount["sign"] {
  if (/负\s*$/.test(before)) return "-";
  if (/(?:^|[^\d\w])\+\s*$/.test(before)) return "+";
  return /(?:^|[^\d\w-])-$/.test(before) ? "-" : null;
}
