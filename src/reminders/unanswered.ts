import type { Entry } from "../progress/entries/entry.ts";
import { validEntries } from "../progress/entries/valid-entries.ts";
import type { Reminder, Snooze } from "./reminder.ts";

type UnansweredMaterial = {
  /** In any order; those that were not sent are left out. */
  reminders: readonly Reminder[];
  snoozes: readonly Snooze[];
  ledger: readonly Entry[];
  /** The moment it is counted at: what came later is not looked at. */
  at: Date;
};

/**
 * How many reminders in a row nobody answered, by task; tasks without any are left out. An entry answers all reminders
 * before it, whoever recorded it; a snooze answers its own. Co-owners asked in one period are asked once.
 */
export function unansweredReminders(material: UnansweredMaterial): Map<number, number> {
  const { at } = material;
  const sent = material.reminders.filter(({ run, askedAt }) => run.state === "sent" && askedAt <= at);
  const answers = validEntries(material.ledger, at);
  const counts = new Map<number, number>();
  for (const task of new Set(sent.flatMap(({ tasks }) => tasks))) {
    const asked = sent.filter(({ tasks }) => tasks.includes(task));
    const last = lastReported(answers, task);
    const snoozed = new Set(
      material.snoozes.filter((each) => each.task === task && each.at <= at).map(({ period }) => period),
    );
    const open = new Set<string>();
    for (const { key, askedAt } of [...asked].sort((a, b) => b.askedAt.getTime() - a.askedAt.getTime())) {
      if (snoozed.has(key.period) || (last !== null && last >= askedAt)) break;
      open.add(key.period);
    }
    if (open.size > 0) counts.set(task, open.size);
  }
  return counts;
}

function lastReported(entries: readonly Entry[], task: number): Date | null {
  return entries.reduce<Date | null>(
    (last, entry) =>
      entry.task === task && (last === null || entry.reportedAt > last) ? entry.reportedAt : last,
    null,
  );
}
