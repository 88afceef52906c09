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
  | "without_figures"
  | "rates"
  | "frequencies"
  | "targets"
  | "documents"
  | "construction"
  | "milestones"
  | "target_count"
  | "largest"
  | "smallest";

/** What part of the plan a list is of; null is all of it. */
export type Within = { chapter: number } | { tasks: number[] } | null;

/** Lists that are computed from the ledger. */
export type LedgerList =
  | "behind"
  | "overdue"
  | "silent"
  | "changed"
  | "done"
  | "standing"
  | "last_update"
  | "owned"
  | "unowned";

export type TasksAsked = {
  numbers: number[];
  aspect: Aspect;
  claims: ClaimedFigure[];
  /** A detail asked of them that the plan may not give (money, a place, a date). */
  detail: AskedDetail | null;
  /** The past day (YYYY-MM-DD) as of which progress is asked; null for today. */
  asOf: string | null;
  /** The question's words, as read. */
  text: string;
};

export type ListAsked = { list: PlanList; within: Within; claims: ClaimedFigure[]; text: string };

/** `text` is what a topic is searched by, and `focus` the tasks that were spoken of before and may be meant still. */
export type TopicAsked = {
  text: string;
  aspect: Aspect;
  wantsFigure: boolean;
  claims: ClaimedFigure[];
  focus: number[];
  /** The list to show where no single figure answers ("how many schools are to be built"). */
  orList: PlanList | null;
  /** The past day as of which progress is asked; null for today. */
  asOf: string | null;
};

/** A question as it was understood. */
export type Question = { language: Language } & (
  | { kind: "help" }
  | { kind: "out_of_scope" }
  | { kind: "small_talk" }
  | { kind: "other_year"; year: number }
  | ({ kind: "tasks" } & TasksAsked)
  | { kind: "chapters"; numbers: number[] }
  | { kind: "chapter_about"; text: string }
  | { kind: "chapter_of"; numbers: number[] }
  | ({ kind: "plan_list" } & ListAsked)
  | { kind: "ledger_list"; list: LedgerList }
  | ({ kind: "mentions"; words: string } & TopicAsked)
  | ({ kind: "topic" } & TopicAsked)
);

/** A detail that a question asks for and that only a clause of that kind can give. */
export type AskedDetail = {
  kind: "money" | "place" | "date" | "area" | "contractor" | "contact" | "procedure" | "person" | "names";
  name: { zh: string; en: string };
  asks: RegExp;
  says: RegExp;
};
