import type { Language } from "../../language/detect-language.ts";
import type { Clause } from "../../plan/plan.ts";
import type { Answer, Part } from "../answer.ts";
import { literal } from "../answer.ts";
import { answered, type Draft, quote, quotesNamed } from "../draft.ts";
import { type Evidence, textOf, type WrittenSentence } from "./evidence/evidence.ts";
import { hanPairs, wordStems } from "./evidence/likeness.ts";
import type { Fault } from "./faults.ts";
import { type Against, type Checked, verifySentence } from "./verify-sentence.ts";

/** What became of an answer: what may be shown, and what was kept from being shown and why. */
export type Verified = {
  /** Null where no sentence could be confirmed. */
  draft: Draft | null;
  /** The clauses that sentences which failed were about, in their order. */
  clauses: { task: number; clause: Clause }[];
  dropped: { text: string; faults: Fault[] }[];
};

const MOST_CLAUSES = 3;

/**
 * Holds each sentence of an answer against its evidence. One that fails is replaced by the clauses it was about; an
 * answer in which no sentence of prose holds answers nothing. An English answer keeps the Chinese clauses beside it.
 */
export function verifiedAnswer(
  sentences: readonly WrittenSentence[],
  against: Against,
  language: Language,
): Verified {
  const checked = sentences.map((sentence) => ({ sentence, result: verifySentence(sentence, against) }));
  const dropped = checked.flatMap(({ sentence, result }) =>
    result.kind === "refused" ? [{ text: sentence.text, faults: result.faults }] : [],
  );
  const results = checked.map(({ result }) => result);
  const failed = results.flatMap((result) => (result.kind === "refused" ? clausesOf(result.evidence) : []));
  const clauses = unique(failed).slice(0, MOST_CLAUSES);
  const holds = results.some(({ kind }) => kind === "says") || results.every(({ kind }) => kind === "quote");
  if (!holds || results.length === 0) return { draft: null, clauses, dropped };
  const says = results.flatMap((result) => partOf(result, language));
  const shown = unique([...failed, ...sourcesOf(results)])
    .filter(({ clause }) => !says.some((part) => part.kind === "quote" && overlaps(part.citation, clause)))
    .slice(0, MOST_CLAUSES);
  const quotes = shown.map(({ task, clause }) => quote(task, clause, language));
  const parts = quotesNamed([...joined(says), ...quotes], language);
  const tasks = [...new Set(results.flatMap(tasksOf))];
  return { draft: answered(language, parts, { tasks }), clauses, dropped };
}

/** The clauses alone, with the words that a summary of them could not be confirmed. */
export function unverifiedAnswer(
  clauses: Verified["clauses"],
  language: Language,
): Pick<Answer, "outcome" | "language" | "parts" | "tasks" | "citations" | "offers" | "aspect"> {
  const says =
    language === "zh"
      ? "找到了下面的原文，但没能核实对它的概括："
      : "I found this but could not confirm a summary:";
  const quotes = clauses.map(({ task, clause }) => quote(task, clause, language));
  const parts: Part[] = [{ kind: "text", text: says }, ...quotesNamed(quotes, language)];
  const tasks = [...new Set(clauses.map(({ task }) => task))];
  return { ...answered(language, parts, { tasks }), outcome: "unverified" };
}

function partOf(result: Checked, language: Language): Part[] {
  if (result.kind === "says") return [{ kind: "text", text: literal(result.text).replaceAll("*", "") }];
  return result.kind === "quote" ? [quote(result.task, result.clause, language)] : [];
}

/** Sentences that follow each other are one paragraph. */
function joined(parts: readonly Part[]): Part[] {
  const paragraphs: Part[] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      const gap = /[\p{Script=Han}。！？]$/u.test(last.text) ? "" : " ";
      paragraphs[paragraphs.length - 1] = { kind: "text", text: `${last.text}${gap}${part.text}` };
    } else paragraphs.push(part);
  }
  return paragraphs;
}

/** The clauses that what is said rests on: for each sentence the one whose evidence has the most of its words. */
function sourcesOf(results: readonly Checked[]): Verified["clauses"] {
  return results.flatMap((result) => {
    if (result.kind !== "says") return [];
    const said = wordsOf(result.text);
    const shared = (each: Evidence): number =>
      [...wordsOf(textOf([each]))].filter((word) => said.has(word)).length;
    const cited = result.evidence.filter(({ clause }) => clause !== null);
    return clausesOf(cited.toSorted((a, b) => shared(b) - shared(a)).slice(0, 1));
  });
}

function wordsOf(text: string): Set<string> {
  return new Set([...hanPairs(text), ...wordStems(text), ...(text.match(/\d+(?:\.\d+)?/g) ?? [])]);
}

function clausesOf(evidence: readonly Evidence[]): Verified["clauses"] {
  return evidence.flatMap(({ task, clause }) => (task === null || clause === null ? [] : [{ task, clause }]));
}

function tasksOf(result: Checked): number[] {
  return result.kind === "refused"
    ? []
    : result.evidence.flatMap(({ task }) => (task === null ? [] : [task]));
}

function unique(clauses: Verified["clauses"]): Verified["clauses"] {
  return clauses.filter(
    (each, at) => clauses.findIndex(({ clause }) => overlaps(clause, each.clause)) === at,
  );
}

function overlaps(one: Clause, other: Clause): boolean {
  return one.start < other.end && other.start < one.end;
}
