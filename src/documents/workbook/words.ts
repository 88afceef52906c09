import type { EntryKind, EntrySource } from "../../progress/entries/entry.ts";

/** The workbook's words in one language: sheet names, column headings and what stands in cells. */
export type LedgerWords = {
  sheets: { tasks: string; entries: string; changes: string };
  columns: Record<ColumnName, string>;
  kinds: Record<EntryKind, string>;
  sources: Record<EntrySource, string>;
  readBy: Record<"rules" | "model", string>;
  reached: { document: [string, string]; milestone: [string, string] };
  /** What a target's expected share is counted by. */
  measures: { milestones: string; time: string };
  yes: string;
  no: string;
  open: string;
  /** What changed where it was the task's state, and where nothing did. */
  state: string;
  unchanged: string;
  voided: (by: string, why: string) => string;
  page: string;
};

type ColumnName =
  | "chapter"
  | "number"
  | "task"
  | "department"
  | "owner"
  | "lifecycle"
  | "target"
  | "goal"
  | "unit"
  | "value"
  | "share"
  | "expected"
  | "pace"
  | "light"
  | "due"
  | "lastReport"
  | "daysSilent"
  | "clause"
  | "sequence"
  | "kind"
  | "amount"
  | "asOf"
  | "reportedAt"
  | "author"
  | "source"
  | "words"
  | "quoted"
  | "readBy"
  | "counts"
  | "supersedes"
  | "voided"
  | "link"
  | "what"
  | "before"
  | "now"
  | "change"
  | "entries"
  | "revisions"
  | "latest"
  | "judgement"
  | "measure"
  | "judged"
  | "evidence"
  | "reviewOf";
