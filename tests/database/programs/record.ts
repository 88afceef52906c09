import { createEntryStore } from "../../../src/database/entry-store.ts";
import { openDatabase } from "../../../src/database/opening/open-database.ts";
import { newEntry } from "../../support/new-entry.ts";

// node record.mjs URL MIGRATIONS NAME COUNT: records entries, and prints each one's id and key once it is acknowledged.
const [url = "", migrations = "", name = "", count = "0"] = process.argv.slice(2);
const database = await openDatabase({ url, migrations });
const entries = createEntryStore(database);
for (let number = 1; number <= Number(count); number++) {
  const { entry } = await entries.add(newEntry(`${name}-${number}`));
  console.log(`${entry.id} ${entry.idempotencyKey}`);
}
await database.close();
