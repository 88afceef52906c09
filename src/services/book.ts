import { type EnglishPlan, NO_ENGLISH, readEnglish } from "../plan/english.ts";
import { parsePlan } from "../plan/parse-plan.ts";
import type { Plan, Target } from "../plan/plan.ts";
import { targetsOf } from "../plan/targets/targets-of.ts";
import { NO_WORDS, type PlanWords, readWords } from "../plan/words.ts";
import { readPlanFolder } from "./plan-folder.ts";

/** The plan as it was read: text, chapters, tasks, targets, English, the everyday words of its tasks. */
export type Book = { plan: Plan; targets: Target[]; english: EnglishPlan; words: PlanWords };

/** Reads the plan of a folder. Throws what the plan's reader throws. */
export function readBook(planDirectory: string): Book {
  const folder = readPlanFolder(planDirectory);
  const plan = parsePlan(folder.text);
  const english = folder.english === null ? NO_ENGLISH : readEnglish(folder.english, plan);
  const words = folder.words === null ? NO_WORDS : readWords(folder.words, plan);
  return { plan, targets: targetsOf(plan), english, words };
}
