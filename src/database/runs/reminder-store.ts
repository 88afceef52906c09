import { randomUUID } from "node:crypto";
import type { ReminderKey, ReminderStore } from "../../reminders/reminder.ts";
import type { Database } from "../opening/open-database.ts";
import { isFirst } from "../unique-violation.ts";
import { createReminderFailures } from "./reminder-failures.ts";
import { toReminder } from "./reminder-of-row.ts";

/** Reminders and snoozes over Prisma: the unique key makes one reminder a person, the fence one sender a reminder. */
export function createReminderStore(database: Database): ReminderStore {
  const { client } = database;
  const where = (key: ReminderKey) => ({ planHash_period_person: key });
  return {
    ...createReminderFailures(database),
    begin: ({ key, tasks, askedAt, run }) =>
      isFirst(() =>
        client.reminderRun.create({
          data: { id: randomUUID(), ...key, tasks: JSON.stringify(tasks), askedAt, ...run },
        }),
      ),
    async find(key) {
      const row = await client.reminderRun.findUnique({ where: where(key) });
      return row === null ? null : toReminder(row);
    },
    async save(key, run, readFence) {
      const saved = await client.reminderRun.updateMany({ where: { ...key, fence: readFence }, data: run });
      return saved.count === 1;
    },
    async unfinished(planHash, now) {
      const may = { OR: [{ notBefore: null }, { notBefore: { lte: now } }] };
      const rows = await client.reminderRun.findMany({
        where: { planHash, state: { in: ["due", "sending"] }, ...may },
        orderBy: [{ due: "asc" }, { person: "asc" }],
      });
      return rows.map(toReminder);
    },
    async since(planHash, moment, person) {
      const rows = await client.reminderRun.findMany({
        where: { planHash, askedAt: { gte: moment }, ...(person === undefined ? {} : { person }) },
        orderBy: [{ askedAt: "asc" }, { person: "asc" }],
      });
      return rows.map(toReminder);
    },
    snooze: (planHash, snooze) =>
      isFirst(() => client.snooze.create({ data: { id: randomUUID(), planHash, ...snooze } })),
    snoozes: (planHash, since) =>
      client.snooze.findMany({
        where: { planHash, at: { gte: since } },
        select: { period: true, person: true, task: true, until: true, at: true },
        orderBy: { at: "asc" },
      }),
  };
}
