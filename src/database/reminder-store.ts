import { randomUUID } from "node:crypto";
import { z } from "zod";
import { groupBy } from "../digest/facts/group-by.ts";
import type { DigestRun, RunState } from "../digest/runs/run-state.ts";
import type { Reminder, ReminderKey, ReminderStore } from "../reminders/reminder.ts";
import type { ReminderRun as Row } from "./generated/client.ts";
import type { Database } from "./open-database.ts";
import { isUniqueViolation } from "./unique-violation.ts";

const state: z.ZodType<RunState> = z.enum(["due", "sending", "sent", "skipped", "failed"]);
const tasks = z.array(z.int());

/** Reminders and snoozes over Prisma: the unique key makes one reminder a person, the fence one sender a reminder. */
export function createReminderStore({ client }: Database): ReminderStore {
  const where = (key: ReminderKey) => ({ planHash_period_person: key });
  return {
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

async function isFirst(create: () => Promise<unknown>): Promise<boolean> {
  try {
    await create();
    return true;
  } catch (cause) {
    if (isUniqueViolation(cause)) return false;
    throw cause;
  }
}

function toReminder(row: Row): Reminder {
  const { planHash, period, person, askedAt } = row;
  const key = { planHash, period, person };
  return { key, tasks: tasks.parse(JSON.parse(row.tasks)), askedAt, run: toRun(row) };
}

function toRun(row: Row): DigestRun {
  const { due, late, fence, leaseUntil, attempts, notBefore, mayBePosted, messageTs, reason } = row;
  return {
    state: state.parse(row.state),
    due,
    late,
    fence,
    leaseUntil,
    attempts,
    notBefore,
    mayBePosted,
    messageTs,
    reason,
  };
}
