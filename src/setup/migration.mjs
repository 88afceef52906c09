// npm run migration -- NAME [--since REVISION]: writes the migrations from the schema of a revision (HEAD unless told)
// to the one in the working tree, for both databases under one number.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureGenerated } from "./generate.mjs";
import { readSchema, writePostgresqlSchema } from "./postgresql-schema.mjs";
import { SetupError, say } from "./step.mjs";

const root = process.cwd();
const KINDS = ["sqlite", "postgresql"];

/** @param {string | undefined} name @param {string} revision */
async function main(name, revision) {
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new SetupError("Say what changes, in small letters: npm run migration -- reminders_snoozed");
  const before = execFileSync("git", ["show", `${revision}:prisma/schema.prisma`], { encoding: "utf8" });
  if (before === readSchema(root))
    throw new SetupError(`prisma/schema.prisma is the same as in ${revision}: change the models first.`);
  const folder = folderFor(name);
  for (const kind of KINDS) {
    const file = join("prisma/migrations", kind, folder, "migration.sql");
    if (existsSync(join(root, file))) say(`${file} is there already and was left as it is.`);
    else write(file, difference(kind, before));
  }
  await ensureGenerated(root);
  say("Triggers and changes of what is stored are written by hand, in both files.");
}

/** The next number, or that of the migration of this name which one of the databases has already. @param {string} name */
function folderFor(name) {
  const there = KINDS.flatMap((kind) => {
    const path = join(root, "prisma/migrations", kind);
    return existsSync(path) ? readdirSync(path) : [];
  });
  const known = there.find((each) => each.slice(5) === name);
  const last = Math.max(0, ...there.map((each) => Number.parseInt(each, 10) || 0));
  return known ?? `${String(last + 1).padStart(4, "0")}_${name}`;
}

/** @param {string} kind @param {string} before */
function difference(kind, before) {
  const [from, to] =
    kind === "postgresql"
      ? [writePostgresqlSchema(root, before, "postgresql-before.prisma"), writePostgresqlSchema(root)]
      : [writeBefore(before), "prisma/schema.prisma"];
  const command = ["node_modules/prisma/build/index.js", "migrate", "diff", "--script"];
  const schemas = ["--from-schema-datamodel", from, "--to-schema-datamodel", to];
  return execFileSync(process.execPath, [...command, ...schemas], { cwd: root, encoding: "utf8" });
}

/** @param {string} schema */
function writeBefore(schema) {
  const file = "var/prisma/sqlite-before.prisma";
  mkdirSync(join(root, "var/prisma"), { recursive: true });
  writeFileSync(join(root, file), schema);
  return file;
}

/** @param {string} file @param {string} sql */
function write(file, sql) {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), sql);
  say(`Written: ${file}`);
}

const [name, flag, revision] = process.argv.slice(2);
main(name, flag === "--since" && revision !== undefined ? revision : "HEAD").catch((error) => {
  say(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
});
