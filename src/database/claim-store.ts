import { CLAIM_LEASE_MS, type ClaimStore } from "../conversation/claim.ts";
import type { Database } from "./opening/open-database.ts";
import { isUniqueViolation } from "./unique-violation.ts";

/** Claims over Prisma: the unique key decides between redeliveries and between processes. */
export function createClaimStore({ client }: Database): ClaimStore {
  async function takeOver(key: string, at: Date): Promise<boolean> {
    const abandoned = { key, doneAt: null, claimedAt: { lt: new Date(at.getTime() - CLAIM_LEASE_MS) } };
    return (await client.claim.updateMany({ where: abandoned, data: { claimedAt: at } })).count === 1;
  }
  return {
    async claim(key, at) {
      try {
        await client.claim.create({ data: { key, claimedAt: at } });
        return true;
      } catch (cause) {
        if (isUniqueViolation(cause)) return takeOver(key, at);
        throw cause;
      }
    },
    async done(key, at) {
      await client.claim.updateMany({ where: { key }, data: { doneAt: at } });
    },
    async last() {
      return (await client.claim.findFirst({ orderBy: { claimedAt: "desc" } }))?.claimedAt ?? null;
    },
    async forgetBefore(at) {
      await client.claim.deleteMany({ where: { claimedAt: { lt: at } } });
    },
  };
}
