import type { Database } from "../../src/database/opening/open-database.ts";

/** Empties the ledger between tests, which the database refuses to everybody until its guard is taken away. */
export async function emptyLedger({ client }: Database): Promise<void> {
  await client.$executeRawUnsafe(`DROP TRIGGER IF EXISTS "Entry_kept"`);
  await client.entry.deleteMany();
}
