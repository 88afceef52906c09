import type { DigestFacts } from "./facts.ts";

/** Tasks that need attention for reminders left unanswered: their numbers, and the fewest in a row among them. */
type UnansweredTasks = { tasks: number[]; reminders: number; isSame: boolean };

/** Null where there are none. */
export function unansweredTasks({ attention }: Pick<DigestFacts, "attention">): UnansweredTasks | null {
  const found = attention.flatMap(({ task, reasons }) =>
    reasons.flatMap((reason) =>
      reason.kind === "unanswered" ? [{ task, reminders: reason.reminders }] : [],
    ),
  );
  if (found.length === 0) return null;
  const counts = found.map(({ reminders }) => reminders);
  const fewest = Math.min(...counts);
  return {
    tasks: found.map(({ task }) => task).sort((one, other) => one - other),
    reminders: fewest,
    isSame: counts.every((count) => count === fewest),
  };
}
