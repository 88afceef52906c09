import type { Config } from "../config.ts";
import type { Book } from "../services/book.ts";
import type { Services } from "../services.ts";

/** What a command may use. Services are opened when first asked for, and closed after the command. */
export type CommandContext = {
  config: Config;
  /** The folder the person was in. */
  folder: string;
  now: () => Date;
  book(): Book;
  services(): Promise<Services>;
  /** Writes one line to stdout. */
  print(line: string): void;
  /** The command has told all it has to tell, and ends with 1 all the same. */
  fail(): void;
};

/** One command of the command line; throws DubanError `usage` where it was written wrongly. */
export type Command = { usage: string; run(args: string[], context: CommandContext): Promise<void> };
