/** Why a sentence is not shown. `text` is what of the sentence could not be confirmed. */
export type Fault =
  | { kind: "no_evidence" }
  | { kind: "unknown_evidence"; text: string }
  | { kind: "no_such_task"; text: string }
  | { kind: "task_not_in_evidence"; text: string }
  | { kind: "figure_not_in_evidence"; text: string }
  | { kind: "figure_of_other_words"; text: string }
  | { kind: "date_not_in_evidence"; text: string }
  | { kind: "quote_not_in_plan"; text: string }
  | { kind: "state_not_in_ledger"; text: string }
  | { kind: "words_not_in_evidence"; text: string }
  | { kind: "words_not_together"; text: string }
  | { kind: "repeats_instructions"; text: string }
  | { kind: "empty" };
