import type { Language } from "../../language/detect-language.ts";

/** What of a task is asked for. */
export type Aspect = "overview" | "targets" | "original" | "progress" | "owner" | "documents" | "last_update";

/** A figure that the asker takes for granted ("任务30是60处对吧"). `unit` is "" where none was said. */
export type ClaimedFigure = { value: number; unit: string };

/** Lists and facts of the whole plan that are computed from its records. */
export type PlanList =
  | "identity"
  | "outline"
  | "task_count"
  | "chapter_count"
  | "task_titles"
  | "numeric_targets"
  | "rates"
  | "frequencies"
  | "targets"
  | "documents"
  | "construction"
  | "milestones"
  | "target_count";

/** What part of the plan a list is of; null is all of it. */
export type Within = { chapter: number } | { tasks: number[] } | null;

/** Lists that are computed from the ledger. */
export type LedgerList = "behind" | "overdue" | "silent" | "changed" | "done" | "standing" | "last_update";

/**
 * A question as it was understood; `text` is what a topic is searched by, and `focus` the tasks that were spoken of
 * before and may be meant still.
 */
export type Question =
  | { kind: "help"; language: Language }
  | { kind: "tasks"; language: Language; numbers: number[]; aspect: Aspect; claims: ClaimedFigure[] }
  | { kind: "chapters"; language: Language; numbers: number[] }
  | { kind: "chapter_about"; language: Language; text: string }
  | { kind: "plan_list"; language: Language; list: PlanList; within: Within; claims: ClaimedFigure[] }
  | { kind: "ledger_list"; language: Language; list: LedgerList }
  | { kind: "other_year"; language: Language; year: number }
  | {
      kind: "topic";
      language: Language;
      text: string;
      aspect: Aspect;
      wantsFigure: boolean;
      claims: ClaimedFigure[];
      focus: number[];
    };
