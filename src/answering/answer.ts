import type { Language } from "../language/detect-language.ts";
import { escapeMarkup } from "../language/escape-markup.ts";
import type { Clause } from "../plan/plan.ts";
import type { Aspect } from "./understand/question.ts";

/** Words of the plan that an answer rests on; `quote` stands in the plan's text at `start`. Task 0: of no task. */
export type Citation = { task: number } & Clause;

/**
 * How a question ended. `unverified`: the clauses were found, but a summary of them could not be confirmed.
 */
export type Outcome = "answered" | "not_in_plan" | "unverified" | "needs_clarification";

/**
 * A piece of an answer, in the order it is read. Texts and items are in a light markup: `*strong*`, `<address|label>`,
 * and `&lt;`, `&gt;`, `&amp;` where people's own words hold these signs. Quotes and headings are plain.
 */
export type Part =
  | { kind: "heading"; text: string }
  | { kind: "text"; text: string }
  | { kind: "bullets"; items: string[] }
  | { kind: "quote"; citation: Citation; label: string }
  | { kind: "note"; text: string };

/** A task offered as a button: to see more of it, or because it may be the one meant. */
export type TaskOffer = { task: number; title: string };

export type Answer = {
  question: string;
  outcome: Outcome;
  language: Language;
  parts: Part[];
  /** Tasks that the answer names as its own, the main one first. */
  tasks: number[];
  citations: Citation[];
  /** Tasks to choose between (`needs_clarification`), or to look at next. */
  offers: TaskOffer[];
  /** What of its tasks the answer was about; the thread's memory. */
  aspect: Aspect;
  engine: "built-in" | "model";
};

/** The answer as plain text, one line a part, `*` around what is strong; for the command line and notifications. */
export function plainText(answer: Pick<Answer, "parts">): string {
  return answer.parts.map((part) => withoutMarkup(partText(part))).join("\n");
}

/** People's own words, safe to stand in the light markup of a part. */
export const literal = escapeMarkup;

function withoutMarkup(text: string): string {
  return text
    .replace(/<([^|>]+)\|([^>]+)>/g, "$2 ($1)")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function partText(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `*${part.text}*`;
    case "bullets":
      return part.items.map((item) => `• ${item}`).join("\n");
    case "quote":
      return literal(`> ${part.label}${part.citation.quote}`);
    default:
      return part.text;
  }
}
