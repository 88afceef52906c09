import type { Evidence } from "../../answering/verify/evidence/evidence.ts";
import { plainText, type Simplify } from "../../answering/verify/evidence/plain-text.ts";
import { readText } from "../../answering/verify/evidence/read-evidence.ts";
import type { Fault } from "../../answering/verify/faults.ts";
import type { Figure } from "../../answering/verify/figures/figures.ts";

/** Which way a figure says that something went, or lies from the pace; null where it says none. */
type Direction = "up" | "down" | null;

const BEFORE: [Direction, RegExp][] = [
  ["down", /(?:减少|下降|降低|少|落后|差)了?\s*$/],
  ["up", /(?:新增|增加|增长|上升|提高|多|超前)了?\s*$/],
  ["down", /\b(?:down|fell|dropped)(?: by)?\s*$/i],
  ["up", /\b(?:up|rose|added|gained)(?: by)?\s*$/i],
];
const AFTER: [Direction, RegExp][] = [
  ["down", /^\W*(?:[a-z]+ ){0,2}(?:fewer|less|short of|behind|below)\b/i],
  ["up", /^\W*(?:[a-z]+ ){0,2}(?:more|added|ahead of|above)\b/i],
];

/**
 * The figures of a sentence that the evidence gives in another direction ("比序时进度多4处" of 4 too few), or only as a
 * distance ("累计4处").
 */
export function checkDirections(text: string, evidence: readonly Evidence[], simplify: Simplify): Fault[] {
  const known = new Set(
    evidence.flatMap(({ lines }) => lines.flatMap((line) => directed(line.text, simplify).map(keyOf))),
  );
  return directed(text, simplify)
    .filter((each) => !known.has(keyOf(each)))
    .map(({ figure }) => ({ kind: "figure_of_other_words", text: figure.text }));
}

type Directed = { figure: Figure; direction: Direction };

function directed(text: string, simplify: Simplify): Directed[] {
  const plain = plainText(text, simplify);
  return readText(plain).figures.map((figure) => ({
    figure,
    direction:
      found(BEFORE, plain.slice(0, figure.start)) ??
      found(AFTER, plain.slice(figure.end).split(/[,;.，。；]/)[0] ?? ""),
  }));
}

function found(words: [Direction, RegExp][], text: string): Direction {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function keyOf({ figure, direction }: Directed): string {
  return `${figure.value} ${direction}`;
}
