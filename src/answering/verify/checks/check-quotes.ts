import { type Clause, findTask, type Plan } from "../../../plan/plan.ts";
import { type Evidence, textOf } from "../evidence/evidence.ts";
import { findQuote } from "../evidence/find-quote.ts";
import { foldText } from "../evidence/fold-text.ts";
import type { Simplify } from "../evidence/plain-text.ts";
import type { Fault } from "../faults.ts";

const MARKED = /“([^”]+)”|「([^」]+)」|『([^』]+)』|"([^"]+)"|(《[^》]+》)/g;

/** The clause that a quote repeats, in the tasks its evidence is of; null where none of them holds it. */
export function clauseOfQuote(
  quote: string,
  evidence: readonly Evidence[],
  plan: Plan,
  simplify: Simplify,
): { task: number; clause: Clause } | null {
  const tasks = new Set(evidence.map(({ task }) => task).filter((task) => task !== null));
  for (const number of tasks) {
    const task = findTask(plan, number);
    const clause = task === null ? null : findQuote(quote, plan, [task], simplify);
    if (clause !== null) return { task: number, clause };
  }
  return null;
}

/** What a sentence puts between quotation marks or title marks that neither its evidence, its task nor the question says. */
export function checkQuotes(
  text: string,
  evidence: readonly Evidence[],
  plan: Plan,
  question: string,
  simplify: Simplify,
): Fault[] {
  const marked = [...text.matchAll(MARKED)];
  if (marked.length === 0) return [];
  const heard = foldText(`${textOf(evidence)}\n${question}\n《${plan.title}》`, simplify).text;
  return marked.flatMap((match) => {
    const quoted = match.slice(1).find((each) => each !== undefined) ?? "";
    const folded = foldText(quoted, simplify).text.replace(/[,.;:!?]+$/, "");
    const known = stands(folded, heard) || clauseOfQuote(quoted, evidence, plan, simplify) !== null;
    return known ? [] : [{ kind: "quote_not_in_plan" as const, text: quoted }];
  });
}

/** Within a text, but not as a piece cut out of a number. */
function stands(quoted: string, heard: string): boolean {
  for (let at = heard.indexOf(quoted); at >= 0 && quoted !== ""; at = heard.indexOf(quoted, at + 1)) {
    const cut =
      (/^\d/.test(quoted) && /[\d.]$/.test(heard.slice(0, at))) ||
      (/\d$/.test(quoted) && /^[\d.%]/.test(heard.slice(at + quoted.length)));
    if (!cut) return true;
  }
  return false;
}
