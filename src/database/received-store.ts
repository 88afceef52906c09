import { z } from "zod";
import type { ReceivedStore } from "../conversation/received.ts";
import type { Database } from "./opening/open-database.ts";

const storedBody = z.record(z.string(), z.unknown());

/** Deliveries taken on and not dealt with yet, over Prisma. */
export function createReceivedStore({ client }: Database): ReceivedStore {
  return {
    async keep(id, body, at) {
      await client.received.create({ data: { id, body: JSON.stringify(body), takenAt: at, tries: 0 } });
    },
    async done(id) {
      await client.received.deleteMany({ where: { id } });
    },
    async unfinished(before) {
      const rows = await client.received.findMany({
        where: { takenAt: { lt: before } },
        orderBy: { takenAt: "asc" },
      });
      return rows.map(({ id, body, tries }) => ({ id, body: storedBody.parse(JSON.parse(body)), tries }));
    },
    async tryAgain({ id, tries }, at) {
      const data = { takenAt: at, tries: tries + 1 };
      return (await client.received.updateMany({ where: { id, tries }, data })).count === 1;
    },
  };
}
