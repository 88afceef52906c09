import type { Clause, Plan } from "../../../plan/plan.ts";
import { foldText } from "./fold-text.ts";
import type { Simplify } from "./plain-text.ts";

type Span = { start: number; end: number };

/** Fewer characters than this prove nothing: they stand somewhere in any plan. */
const SHORTEST = 2;

/**
 * The clause of the plan that a quote repeats, within the given spans of the plan's text, or null. The clause is the
 * plan's own wording: width, punctuation, white space and traditional characters of the quote are forgiven. A figure
 * is never cut: "5%" is not found in "2.5%".
 */
export function findQuote(
  quote: string,
  plan: Plan,
  spans: readonly Span[],
  simplify: Simplify,
): Clause | null {
  const written = foldText(quote, simplify).text;
  for (const wanted of [written, withoutMarksAround(written)]) {
    for (const span of spans) {
      const clause = wanted.length < SHORTEST ? null : findWithin(wanted, plan, span, simplify);
      if (clause !== null) return clause;
    }
  }
  return null;
}

function findWithin(wanted: string, plan: Plan, span: Span, simplify: Simplify): Clause | null {
  const folded = foldText(plan.text.slice(span.start, span.end), simplify);
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const last = at + wanted.length - 1;
    if (cutsFigure(folded.text, at, last + 1)) continue;
    const start = span.start + (folded.from[at] ?? 0);
    const end = span.start + (folded.to[last] ?? 0);
    return { start, end, quote: plan.text.slice(start, end) };
  }
  return null;
}

/** The quotation marks around a quote may be the writer's, and so may be the mark that ends it. */
function withoutMarksAround(text: string): string {
  return text.replace(/^["[(,.;:!?]+/, "").replace(/[")\],.;:!?]+$/, "");
}

function cutsFigure(text: string, start: number, end: number): boolean {
  return /[\d.]$/.test(text.slice(0, start)) && /^\d/.test(text.slice(start))
    ? true
    : /\d$/.test(text.slice(0, end)) && /^(?:\d|\.\d|%|万|亿)/.test(text.slice(end));
}
