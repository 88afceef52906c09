import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DubanError } from "../errors.ts";

/** The files of a plan's folder: plan.txt; en.yaml where there is English for it; words.yaml with its everyday words. */
type PlanFolder = { name: string; text: string; english: string | null; words: string | null };

/** Reads a plan's folder. @throws DubanError `plan_unreadable` where it has no plan.txt. */
export function readPlanFolder(folder: string): PlanFolder {
  const document = join(folder, "plan.txt");
  if (!existsSync(document)) {
    throw new DubanError(
      "plan_unreadable",
      `There is no plan: ${document} is missing. Put the plan's text there, or set DUBAN_PLAN to its folder.`,
    );
  }
  return {
    name: basename(folder),
    text: readFileSync(document, "utf8"),
    english: readWhereThere(join(folder, "en.yaml")),
    words: readWhereThere(join(folder, "words.yaml")),
  };
}

function readWhereThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
