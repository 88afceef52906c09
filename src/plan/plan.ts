/** A verbatim span of the plan: `quote === plan.text.slice(start, end)`, offsets in UTF-16 units. */
export type Clause = { start: number; end: number; quote: string };

/** One numbered item of the plan, known by its number for ever. `text` is `plan.text.slice(start, end)`. */
export type Task = {
  number: number;
  /** The number as the plan writes it ("30", "（七）"). */
  label: string;
  chapter: number;
  /** The heading between chapter and task, where the plan has one ("（一）打造数字技术创新高地"). */
  section: string | null;
  title: string;
  text: string;
  start: number;
  end: number;
  /** The bracket that names who answers for the task, where the plan has one ("（省科技厅牵头）"). */
  responsible: Clause | null;
};

export type Chapter = { number: number; title: string; start: number; end: number; tasks: Task[] };

/** One version of a plan document. `hash` is the SHA-256 of `text` in hexadecimal. */
export type Plan = {
  hash: string;
  title: string;
  issuer: string | null;
  /** The day it was issued, as YYYY-MM-DD. */
  date: string | null;
  /** The year it plans. */
  year: number | null;
  text: string;
  chapters: Chapter[];
};

export type TargetKind = "quantity" | "rate" | "frequency" | "document" | "milestone";

/** How the value reached compares with the value demanded: at least, exactly, at most. */
export type Comparator = "≥" | "=" | "≤";

/** What a task must reach, bound to the words that say so. */
export type Target = {
  /** "30-1": the task's number and the target's place in it. */
  id: string;
  task: number;
  kind: TargetKind;
  /** The number demanded; null for a range, a document or a milestone without a figure. */
  value: number | null;
  /** Both ends of a range ("3-5个"); else null. */
  min: number | null;
  max: number | null;
  /** The measure word ("处", "名", "%"); empty for documents and milestones without a figure. */
  unit: string;
  /** For a frequency, the time it recurs in ("周", "年"); else null. */
  per: string | null;
  comparator: Comparator;
  /** What is counted or issued, in the plan's words ("体育设施", "《…实施方案》"). */
  subject: string;
  /** The day it must be reached by (YYYY-MM-DD) where the clause names one. */
  due: string | null;
  /** Offset in the plan's text of the figure, the document's name or the milestone's first word. */
  at: number;
} & Clause;

/** All tasks of a plan in their order. */
export function tasksOf(plan: Plan): Task[] {
  return plan.chapters.flatMap((chapter) => chapter.tasks);
}

/** The task of that number, or null. */
export function findTask(plan: Plan, number: number): Task | null {
  return tasksOf(plan).find((task) => task.number === number) ?? null;
}

/** The chapter of that number, or null. */
export function findChapter(plan: Plan, number: number): Chapter | null {
  return plan.chapters.find((chapter) => chapter.number === number) ?? null;
}
