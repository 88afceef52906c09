import type { People } from "../../digest/facts/people.ts";
import type { Language } from "../../language/detect-language.ts";
import type { EnglishPlan } from "../../plan/english.ts";
import type { Plan, Target, Task } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";

/** What a ledger is exported from. */
export type LedgerMaterial = {
  plan: Plan;
  english: EnglishPlan;
  targets: readonly Target[];
  /** How every task stands, in the plan's order. */
  standings: readonly TaskStanding[];
  /** The whole ledger, in any order; voided entries and replaced ones too. */
  entries: readonly Entry[];
  /** The changes told are those after this moment… */
  since: Date;
  /** …and up to this one, the moment of the export. */
  now: Date;
  language: Language;
  /** Names and departments to show; without them ids are shown as they are. */
  people?: People;
};

/** How tasks, targets and people are called in the export's language. */
export type Names = {
  plan: string;
  chapter: (number: number) => string;
  task: (task: Task) => string;
  target: (target: Target) => string;
  person: (id: string) => string;
  department: (task: Task) => string | null;
};

/** The names for a ledger; where there is no English, the plan's own words stay. */
export function namesFor({ plan, english, language, people }: LedgerMaterial): Names {
  const inEnglish = language === "en";
  const chapters = new Map(plan.chapters.map((chapter) => [chapter.number, chapter.title]));
  return {
    plan: (inEnglish ? english.title : null) ?? plan.title,
    chapter: (number) => (inEnglish ? english.chapterTitle(number) : null) ?? chapters.get(number) ?? "",
    task: (task) => (inEnglish ? english.taskTitle(task.number) : null) ?? task.title,
    target: (target) => (inEnglish ? english.targetLine(target) : null) ?? (target.subject || target.quote),
    person: (id) => people?.nameOf(id) ?? id,
    department: (task) => people?.departmentOf(task.number) ?? task.responsible?.quote ?? null,
  };
}
