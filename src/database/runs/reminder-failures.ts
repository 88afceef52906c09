import { groupBy } from "../../digest/facts/group-by.ts";
import type { Reminder, ReminderStore } from "../../reminders/reminder.ts";
import type { Database } from "../opening/open-database.ts";
import { toReminder } from "./reminder-of-row.ts";

type ReminderFailures = Pick<ReminderStore, "takeFailures" | "takenFailures" | "returnFailures">;

/** Failed reminders, each told by whoever marks it first. */
export function createReminderFailures({ client }: Database): ReminderFailures {
  return {
    async takeFailures(planHash, at) {
      const untold = { planHash, state: "failed", toldAt: null };
      const taken: Reminder[] = [];
      for (const row of await client.reminderRun.findMany({ where: untold, orderBy: { due: "asc" } })) {
        const mine = { where: { id: row.id, toldAt: null }, data: { toldAt: at } };
        if ((await client.reminderRun.updateMany(mine)).count === 1) taken.push(toReminder(row));
      }
      return taken;
    },
    async takenFailures(planHash, from, to) {
      const taken = { planHash, state: "failed", toldAt: { gte: from, lte: to } };
      const orderBy = [{ toldAt: "asc" as const }, { due: "asc" as const }, { person: "asc" as const }];
      const rows = await client.reminderRun.findMany({ where: taken, orderBy });
      const byMoment = groupBy(rows, ({ toldAt }) => toldAt?.getTime() ?? 0);
      return [...byMoment].map(([at, same]) => ({ at: new Date(at), failed: same.map(toReminder) }));
    },
    async returnFailures(keys) {
      for (const key of keys) await client.reminderRun.updateMany({ where: key, data: { toldAt: null } });
    },
  };
}
