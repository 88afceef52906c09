import type { Database } from "./opening/open-database.ts";

/** Tokens used by day, counted up in the database, so that all processes share one daily budget. */
export function createTokenUseStore({ client }: Database) {
  return {
    async usedOn(day: string): Promise<number> {
      return (await client.tokenUse.findUnique({ where: { day } }))?.tokens ?? 0;
    },
    async add(day: string, { input, output }: { input: number; output: number }): Promise<void> {
      const tokens = input + output;
      await client.tokenUse.upsert({
        where: { day },
        create: { day, tokens },
        update: { tokens: { increment: tokens } },
      });
    },
  };
}
