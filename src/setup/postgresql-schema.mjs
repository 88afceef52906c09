import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What differs between the two databases' schemas: all models are the same. The output is relative to the derived file. */
const CHANGES = [
  { from: /provider\s*=\s*"sqlite"/, to: 'provider = "postgresql"' },
  { from: /url\s*=\s*"file:[^"]*"/, to: 'url = "postgresql://127.0.0.1/duban"' },
  { from: /output\s*=\s*"[^"]*"/, to: 'output = "../../src/database/generated-postgresql"' },
];

/**
 * The schema for PostgreSQL from the one in prisma/schema.prisma: Prisma wants a schema a database, Duban keeps its
 * models once. @param {string} schema
 */
export function toPostgresql(schema) {
  return CHANGES.reduce((text, { from, to }) => {
    if (!from.test(text)) throw new Error(`prisma/schema.prisma has no line like ${from}.`);
    return text.replace(from, to);
  }, schema);
}

/**
 * Writes the derived schema under var/, two folders below the checkout, and gives its path from there.
 * @param {string} root @param {string} schema the text to derive from @param {string} name the file's name
 */
export function writePostgresqlSchema(root, schema = readSchema(root), name = "postgresql.prisma") {
  const file = `var/prisma/${name}`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), toPostgresql(schema));
  return file;
}

/** @param {string} root */
export function readSchema(root) {
  return readFileSync(join(root, "prisma/schema.prisma"), "utf8");
}
