import { join } from "node:path";
import { readConfig } from "../config.ts";
import { DubanError } from "../errors.ts";
import { readBook } from "../services/book.ts";
import { type Openers, openServices, type Services } from "../services.ts";
import { ask } from "./ask.ts";
import type { Command, CommandContext } from "./command.ts";
import { digest } from "./digest.ts";
import { doctor } from "./doctor.ts";
import { exportLedger } from "./export.ts";
import { faultLine } from "./fault-line.ts";
import { plan } from "./plan.ts";
import { progress } from "./progress.ts";

const COMMANDS: Record<string, Command> = { ask, plan, progress, digest, doctor, export: exportLedger };

/** Where a command is run: what it reads, and where it writes. */
type Surroundings = Openers & {
  /** The checkout. */
  root: string;
  environment: Record<string, string | undefined>;
  now: () => Date;
  /** Writes one line to stdout. */
  print(line: string): void;
  /** Writes one line to stderr. */
  complain(line: string): void;
};

/** Runs one command and closes what it opened. Gives its exit code: 0, or 1, mostly after one clear line on stderr. */
export async function runCommand(args: string[], surroundings: Surroundings): Promise<0 | 1> {
  try {
    return await run(args, surroundings);
  } catch (error) {
    surroundings.complain(faultLine(error, surroundings.environment.LOG_LEVEL));
    return 1;
  }
}

async function run([name = "", ...rest]: string[], surroundings: Surroundings): Promise<0 | 1> {
  if (["", "help", "--help"].includes(name)) {
    surroundings.print(usage());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const names = Object.keys(COMMANDS).join(", ");
    throw new DubanError("usage", `There is no command "${name}"; there are ${names}.`);
  }
  const { context, close, code } = openContext(surroundings);
  try {
    await command.run(rest, context);
  } finally {
    await close();
  }
  return code();
}

function usage(): string {
  const lines = Object.values(COMMANDS).map((each) => `  ${each.usage}`);
  return ["Usage:", ...lines].join("\n");
}

function openContext({ root, environment, now, print, ...openers }: Surroundings) {
  const config = readConfig(environment, root);
  let opened: Promise<Services> | null = null;
  let code: 0 | 1 = 0;
  const context: CommandContext = {
    config,
    folder: environment.INIT_CWD ?? root,
    now,
    book: () => (openers.readBook ?? readBook)(config.planDirectory),
    services() {
      opened ??= openServices(config, { ...openers, now, migrations: join(root, "prisma/migrations") });
      return opened;
    },
    print,
    fail() {
      code = 1;
    },
  };
  // Where the services could not be opened, whoever asked for them has told why.
  const close = async () =>
    opened?.then(
      (services) => services.close(),
      () => undefined,
    );
  return { context, close, code: () => code };
}
