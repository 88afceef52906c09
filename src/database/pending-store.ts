import { randomUUID } from "node:crypto";
import type { PendingStore } from "../progress/cards/pending-store.ts";
import type { Database } from "./opening/open-database.ts";

/** Cards over Prisma; the update that finds a card undecided is the one that decides it. */
export function createPendingStore({ client }: Database): PendingStore {
  return {
    async add(content, at, id = randomUUID()) {
      const create = { id, content, createdAt: at };
      return client.pendingUpdate.upsert({ where: { id }, create, update: {} });
    },
    async find(id) {
      return client.pendingUpdate.findUnique({ where: { id } });
    },
    async open() {
      return client.pendingUpdate.findMany({
        where: { decidedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
    },
    async decidedSince(moment) {
      return client.pendingUpdate.findMany({
        where: { decidedAt: { gt: moment } },
        orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
      });
    },
    async decide(id, decision, by, at) {
      const data = { decision, decidedBy: by, decidedAt: at };
      return (await client.pendingUpdate.updateMany({ where: { id, decidedAt: null }, data })).count === 1;
    },
  };
}
