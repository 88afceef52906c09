import type { Span } from "../words.ts";
import { asRange } from "./neighbours.ts";

/** A stretch of a message between commas, with the number of the sentence it stands in and how that ends. */
export type MessageClause = Span & {
  text: string;
  sentence: number;
  question: boolean;
  lineBefore: boolean;
  /** Whether it goes on after a bracket: "the rate (task 6) | is now 93%". */
  afterBracket: boolean;
};

const SENTENCE_END = /[。!?！？;\n]+|\.(?=\s|$)/g;
const COMMA =
  /,(?!\d{3}(?!\d))|[|\t]|\p{Extended_Pictographic}\uFE0F?|\((?=[^)]*\d)|\)|、|\s(?:and|but|while)\s|(?<=\S)\s?(?:但是?|而且|并且|同时)/gu;
const AMOUNT = /\d|[一二两三四五六七八九十百](?:处|个|名|人|所|家|间|项|场|次|座)/;

/**
 * The clauses of a message. It is the readable text in which task references and days are masked, so that
 * "30." ends no sentence. A "、" and an "and" part clauses only between two amounts or before another task.
 */
export function clausesOf(message: string, references: readonly Span[]): MessageClause[] {
  const masked = asRange(message);
  const clauses: MessageClause[] = [];
  let from = 0;
  let sentence = 0;
  const close = (to: number, mark: string): void => {
    const question = /[?？]/.test(mark);
    for (const part of parted(masked, from, to, references)) {
      const lineBefore =
        part.start === 0 || masked.slice(Math.max(0, part.start - 3), part.start).includes("\n");
      const afterBracket = masked[part.start - 1] === ")" && part.start > from;
      const text = masked.slice(part.start, part.end);
      clauses.push({ ...part, text, sentence, question, lineBefore, afterBracket });
    }
    from = to + mark.length;
    sentence += 1;
  };
  for (const match of masked.matchAll(SENTENCE_END)) close(match.index, match[0]);
  close(masked.length, "");
  return clauses;
}

function parted(masked: string, from: number, to: number, references: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = from;
  const sentence = masked.slice(from, to);
  for (const match of sentence.matchAll(COMMA)) {
    const at = from + match.index;
    const next = at + match[0].length;
    if (
      !/^(?:[,()|\t]|\p{Extended_Pictographic})/u.test(match[0]) &&
      !partsAmounts(masked.slice(start, at), masked.slice(next, to), next, to, references)
    )
      continue;
    parts.push({ start, end: at });
    start = next;
  }
  parts.push({ start, end: to });
  return parts
    .flatMap((part) => atReferences(masked, part, references))
    .filter((part) => masked.slice(part.start, part.end).trim() !== "");
}

function partsAmounts(
  left: string,
  right: string,
  from: number,
  to: number,
  references: readonly Span[],
): boolean {
  const nextPart = right.split(/[,、]/)[0] ?? "";
  const named = references.some(
    (reference) => reference.start >= from && reference.end <= Math.min(to, from + nextPart.length),
  );
  return named || (AMOUNT.test(left) && AMOUNT.test(nextPart));
}

/** A clause that names several tasks apart: before each where they lead, after each where they follow ("3 for task 30"). */
function atReferences(masked: string, part: Span, references: readonly Span[]): Span[] {
  const inside = references.filter((reference) => part.start <= reference.start && reference.end <= part.end);
  const first = inside[0];
  if (first === undefined || inside.length < 2) return [part];
  const leads = !AMOUNT.test(masked.slice(part.start, first.start));
  const cuts = leads
    ? inside.slice(1).map((each) => each.start)
    : inside.slice(0, -1).map((each) => each.end);
  const edges = [part.start, ...cuts, part.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? part.start, end }));
}

/** The clauses of the sentence that a clause stands in, up to and with it. */
export function sentenceUpTo(clauses: readonly MessageClause[], index: number): MessageClause[] {
  let from = index;
  while (from > 0 && clauses[from - 1]?.sentence === clauses[index]?.sentence) from -= 1;
  return clauses.slice(from, index + 1);
}

/** The clauses of the sentence after a clause. */
export function sentenceAfter(clauses: readonly MessageClause[], index: number): MessageClause[] {
  let to = index + 1;
  while (to < clauses.length && clauses[to]?.sentence === clauses[index]?.sentence) to += 1;
  return clauses.slice(index + 1, to);
}
