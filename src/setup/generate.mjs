import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSchema, writePostgresqlSchema } from "./postgresql-schema.mjs";
import { runQuietly, step } from "./step.mjs";

const PRISMA = "node_modules/prisma/build/index.js";

/** Generates the Prisma clients, one a database, where one is missing or older than the schema. @param {string} root */
export async function ensureGenerated(root) {
  const schema = readSchema(root);
  const stamps = ["generated", "generated-postgresql"].map((folder) =>
    join(root, "src/database", folder, ".schema"),
  );
  if (stamps.every((stamp) => existsSync(stamp) && readFileSync(stamp, "utf8") === schema)) return;
  await generate(root);
  for (const stamp of stamps) {
    mkdirSync(join(stamp, ".."), { recursive: true });
    writeFileSync(stamp, schema);
  }
}

/** @param {string} root */
async function generate(root) {
  const command = [process.execPath, PRISMA, "generate"];
  const schemas = ["prisma/schema.prisma", writePostgresqlSchema(root)];
  await step("Generating the database clients", async () => {
    for (const schema of schemas)
      await runQuietly([...command, "--schema", schema], root, "Is prisma/schema.prisma in order?");
  });
}
