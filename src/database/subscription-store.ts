import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Subscription } from "../digest/subscriptions/subscription.ts";
import type { SubscriptionStore } from "../digest/subscriptions/subscription-store.ts";
import type { DigestSubscription as SubscriptionRow } from "./generated/client.ts";
import type { Database } from "./opening/open-database.ts";
import { isUniqueViolation } from "./unique-violation.ts";

const state = z.enum(["active", "paused", "ended"]);
const language = z.enum(["zh", "en"]);

/** Subscriptions over Prisma: the unique key makes one a recipient. */
export function createSubscriptionStore({ client }: Database): SubscriptionStore {
  const find: SubscriptionStore["find"] = async (planHash, recipient) => {
    const where = { planHash_recipient: { planHash, recipient } };
    const row = await client.digestSubscription.findUnique({ where });
    return row === null ? null : toSubscription(row);
  };
  return {
    find,
    async list(planHash) {
      const rows = await client.digestSubscription.findMany({
        where: { planHash },
        orderBy: { recipient: "asc" },
      });
      return rows.map(toSubscription);
    },
    async save(planHash, subscription) {
      const { recipient } = subscription;
      await client.digestSubscription.upsert({
        where: { planHash_recipient: { planHash, recipient } },
        create: { id: randomUUID(), planHash, ...toRow(subscription) },
        update: toRow(subscription),
      });
    },
    async addMissing(planHash, subscriptions) {
      for (const subscription of subscriptions) {
        const data = { id: randomUUID(), planHash, ...toRow(subscription) };
        await client.digestSubscription.create({ data }).catch((cause) => {
          if (!isUniqueViolation(cause)) throw cause;
        });
      }
    },
  };
}

function toRow({ schedule, ...rest }: Subscription): Omit<SubscriptionRow, "id" | "planHash"> {
  const { weekday, hour, minute } = schedule;
  return { ...rest, weekday, hour, minute };
}

function toSubscription(row: SubscriptionRow): Subscription {
  const { recipient, weekday, hour, minute, since, changedBy, changedAt } = row;
  return {
    recipient,
    schedule: { weekday, hour, minute },
    language: language.parse(row.language),
    state: state.parse(row.state),
    since,
    changedBy,
    changedAt,
  };
}
