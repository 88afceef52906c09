import { join } from "node:path";
import { readConfig } from "../config.ts";
import { DubanError } from "../errors.ts";
import { readBook } from "../services/book.ts";
import { openServices, type Services } from "../services.ts";
import { ask } from "./ask.ts";
import type { Command, CommandContext } from "./command.ts";
import { digest } from "./digest.ts";
import { doctor } from "./doctor.ts";
import { loadEnvironmentFile } from "./environment-file.ts";
import { exportLedger } from "./export.ts";
import { faultLine } from "./fault-line.ts";
import { plan } from "./plan.ts";
import { progress } from "./progress.ts";

const COMMANDS: Record<string, Command> = { ask, plan, progress, digest, doctor, export: exportLedger };

/** Runs one command; exits 0, or 1 with one clear line on stderr. */
async function main(args: string[]): Promise<void> {
  const [name = "", ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const usage = Object.values(COMMANDS)
    .map((each) => `  ${each.usage}`)
    .join("\n");
  if (name === "" || name === "help" || name === "--help") return console.log(`Usage:\n${usage}`);
  if (command === undefined)
    throw new DubanError(
      "usage",
      `There is no command "${name}"; there are ${Object.keys(COMMANDS).join(", ")}.`,
    );
  const root = process.cwd();
  loadEnvironmentFile(root);
  const config = readConfig(process.env, root);
  let opened: Promise<Services> | null = null;
  const context: CommandContext = {
    config,
    folder: process.env.INIT_CWD ?? root,
    now: () => new Date(),
    book: () => readBook(config.planDirectory),
    services() {
      opened ??= openServices(config, {
        now: context.now,
        migrations: join(root, "prisma/migrations"),
      });
      return opened;
    },
    print: (line) => console.log(line),
  };
  try {
    await command.run(rest, context);
  } finally {
    const services = opened as Promise<Services> | null;
    await services?.then((each) => each.close());
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(faultLine(error, process.env.LOG_LEVEL));
  process.exitCode = 1;
});
