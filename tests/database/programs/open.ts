import { openDatabase } from "../../../src/database/open-database.ts";

// node open.mjs DATABASE MIGRATIONS: opens the database and says so.
const [path = "", migrations = ""] = process.argv.slice(2);
const database = await openDatabase({ url: `file:${path}`, migrations });
console.log("open");
await database.close();
