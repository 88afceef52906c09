import type { Language } from "../language/detect-language.ts";
import type { Plan, Target } from "../plan/plan.ts";
import { noText, nothingReported, unitMismatch, unknownTask } from "../progress/how-to-write.ts";
import type { CommandProblem } from "./progress-command.ts";

/** What was wrong with a `/progress` command and how to write it. */
export function problemWords(
  problem: CommandProblem,
  words: { plan: Plan; targets: Target[] },
  language: Language,
): string {
  const { plan, targets } = words;
  switch (problem.kind) {
    case "no_text":
    case "no_words":
      return noText(plan, language);
    case "unknown_task":
      return unknownTask(plan, problem.task, language);
    case "unit_mismatch": {
      const target = targets.find((each) => each.task === problem.task && each.value !== null) ?? null;
      return unitMismatch(problem, target, language);
    }
    case "not_an_update": {
      if (problem.task === null) return noText(plan, language);
      const target = targets.find((each) => each.task === problem.task && each.value !== null) ?? null;
      return nothingReported(problem.task, target, language);
    }
  }
}
