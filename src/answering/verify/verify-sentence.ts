import type { Clause, Plan } from "../../plan/plan.ts";
import { checkContent } from "./checks/check-content.ts";
import { checkDates } from "./checks/check-dates.ts";
import { checkDone } from "./checks/check-done.ts";
import { checkFigures } from "./checks/check-figures.ts";
import { checkQuotes, clauseOfQuote } from "./checks/check-quotes.ts";
import { checkRepeats } from "./checks/check-repeats.ts";
import { checkStates } from "./checks/check-states.ts";
import { checkTasks } from "./checks/check-tasks.ts";
import { type Evidence, textOf, type WrittenSentence } from "./evidence/evidence.ts";
import type { Lexicon } from "./evidence/lexicon.ts";
import { plainText, type Simplify } from "./evidence/plain-text.ts";
import { readText } from "./evidence/read-evidence.ts";
import type { Fault } from "./faults.ts";

/** What sentences are held against. */
export type Against = {
  plan: Plan;
  /** All that the model was shown, by id. */
  evidence: ReadonlyMap<string, Evidence>;
  /** The question: a figure of it may be denied, its words may be repeated. */
  question: string;
  simplify: Simplify;
  lexicon: Lexicon;
  /** Texts that must not be shown: the instructions the model was given. */
  guarded: readonly string[];
};

/** A sentence that may be shown, or why not. A quote comes with the clause it repeats. */
export type Checked =
  | { kind: "says"; text: string; evidence: Evidence[] }
  | { kind: "quote"; task: number; clause: Clause; evidence: Evidence[] }
  | { kind: "refused"; faults: Fault[]; evidence: Evidence[] };

/** Holds one sentence against the evidence it names, by code alone: nothing is asked of a model. */
export function verifySentence(sentence: WrittenSentence, against: Against): Checked {
  const evidence = sentence.evidence.flatMap((id) => against.evidence.get(id) ?? []);
  const refused = (faults: Fault[]): Checked => ({ kind: "refused", faults, evidence });
  if (sentence.text.trim() === "") return refused([{ kind: "empty" }]);
  if (sentence.evidence.length === 0) return refused([{ kind: "no_evidence" }]);
  const unknown = sentence.evidence.filter((id) => !against.evidence.has(id));
  if (unknown.length > 0) return refused(unknown.map((text) => ({ kind: "unknown_evidence", text })));
  if (sentence.quote) {
    const found = clauseOfQuote(sentence.text, evidence, against.plan, against.simplify);
    if (found !== null) return { kind: "quote", ...found, evidence };
    return refused([{ kind: "quote_not_in_plan", text: sentence.text }]);
  }
  const faults = faultsOf(sentence.text, evidence, against);
  return faults.length > 0 ? refused(faults) : { kind: "says", text: sentence.text.trim(), evidence };
}

function faultsOf(written: string, evidence: Evidence[], against: Against): Fault[] {
  const { plan, question, simplify, lexicon, guarded } = against;
  const text = plainText(written, simplify);
  const sentence = readText(text);
  return [
    ...checkTasks(sentence, evidence, plan),
    ...checkFigures(sentence, evidence, question, simplify),
    ...checkDates(sentence, evidence, plan.year, simplify),
    ...checkQuotes(written, evidence, plan, question, simplify),
    ...checkDone(sentence, evidence),
    ...checkStates(sentence, evidence, question),
    ...checkContent(sentence, evidence, plan, lexicon, simplify),
    ...checkRepeats(written, guarded, `${textOf(evidence)}\n${question}`, simplify),
  ];
}
