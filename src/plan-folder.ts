import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DubanError } from "./errors.ts";

/** The files of a plan's folder: plan.txt, and en.yaml where there is English for it. */
export type PlanFolder = { name: string; text: string; english: string | null };

/** Reads a plan's folder. @throws DubanError `plan_unreadable` where it has no plan.txt. */
export function readPlanFolder(folder: string): PlanFolder {
  const document = join(folder, "plan.txt");
  if (!existsSync(document)) {
    throw new DubanError(
      "plan_unreadable",
      `There is no plan: ${document} is missing. Put the plan's text there, or set DUBAN_PLAN to its folder.`,
    );
  }
  const english = join(folder, "en.yaml");
  return {
    name: basename(folder),
    text: readFileSync(document, "utf8"),
    english: existsSync(english) ? readFileSync(english, "utf8") : null,
  };
}
