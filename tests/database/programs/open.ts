import { openDatabase } from "../../../src/database/opening/open-database.ts";

// node open.mjs URL MIGRATIONS: opens the database and says so.
const [url = "", migrations = ""] = process.argv.slice(2);
const database = await openDatabase({ url, migrations });
console.log("open");
await database.close();
