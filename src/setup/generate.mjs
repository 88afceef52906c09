import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly, step } from "./step.mjs";

/** Generates the Prisma client where it is missing or older than the schema. @param {string} root */
export async function ensureGenerated(root) {
  const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
  const stamp = join(root, "src/database/generated/.schema");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === schema) return;
  const command = [process.execPath, "node_modules/prisma/build/index.js", "generate"];
  await step("Generating the database client", () =>
    runQuietly(command, root, "Is prisma/schema.prisma in order?"),
  );
  mkdirSync(join(root, "src/database/generated"), { recursive: true });
  writeFileSync(stamp, schema);
}
