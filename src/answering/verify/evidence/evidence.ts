import type { Clause } from "../../../plan/plan.ts";

/** What a figure is: demanded by the plan, or reported to the ledger. The two are never merged. */
export type Said = "plan" | "reported";

/** A line of evidence as the model saw it: the plan's own words, its English line, or a line from the ledger. */
export type EvidenceLine = { text: string; says: Said };

/** One thing the model was shown, by the id it was shown under. */
export type Evidence = {
  id: string;
  /** The task it is about; null for facts of the whole plan. */
  task: number | null;
  lines: EvidenceLine[];
  /** The words of the plan it stands for, shown in place of a sentence that fails; null where it is not the plan's. */
  clause: Clause | null;
};

/** One sentence of an answer as the model wrote it. A quote's text is the plan's own words and nothing else. */
export type WrittenSentence = { text: string; evidence: string[]; quote: boolean };

/** The lines of some evidence that speak as the plan or as the ledger, joined. */
export function textOf(evidence: readonly Evidence[]): string {
  return evidence.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
}
