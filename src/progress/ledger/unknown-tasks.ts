import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { findTask } from "../../plan/plan.ts";
import { findTaskReferences } from "../reading/clauses/task-references.ts";
import { findDays } from "../reading/days/day-words.ts";
import type { Update } from "../reading/parse-update.ts";
import { maskSpans, readableText, withoutNamesInMarks } from "../reading/words.ts";

/**
 * The task numbers a message names that the plan does not have ("任务33新增3处"), so that the reply can say which
 * there are. `readUpdate` reads nothing from the clauses that name only such tasks.
 */
export function unknownTasks({ text, plan, now, zone, context }: Omit<Update, "targets">): number[] {
  const nameless = withoutNamesInMarks(readableText(text));
  const dayless = maskSpans(nameless, findDays(nameless, dayIn(zone ?? PLAN_ZONE, now)));
  const references = findTaskReferences(dayless, { bareStart: context?.task === undefined });
  const named = references.flatMap((reference) => reference.tasks);
  return [...new Set(named)].filter((task) => findTask(plan, task) === null);
}
