import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { DubanError } from "../errors.ts";

/** Asia/Shanghai, which has no summer time. */
const PLAN_OFFSET = "+08:00";

/** Options by their names: those with a value, and those that are set or not. */
type OptionKinds = Record<string, "value" | "flag">;

export type Arguments = {
  words: string[];
  values: Record<string, string | undefined>;
  flags: Record<string, boolean>;
};

/**
 * Reads a command's arguments.
 * @throws DubanError `usage` with the option that is not known or lacks its value, and how the command is written.
 */
export function readArguments(args: string[], kinds: OptionKinds, usage: string): Arguments {
  const options = Object.fromEntries(
    Object.entries<OptionKinds[string]>({ json: "flag", ...kinds }).map(([name, kind]) => [
      name,
      { type: kind === "value" ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const entries = Object.entries(values);
    return {
      words: positionals,
      values: Object.fromEntries(
        entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      ),
      flags: Object.fromEntries(
        entries.filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"),
      ),
    };
  } catch (cause) {
    throw new DubanError(
      "usage",
      `${cause instanceof Error ? cause.message : String(cause)} Usage: ${usage}`,
      { cause },
    );
  }
}

const DAY = z.iso.date();
const MOMENT = z.iso.datetime({ offset: true, local: true });
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * A moment given as ISO 8601, in the plan's time zone unless it names another, a day alone meaning its noon;
 * `fallback` where none was given.
 * @throws DubanError `usage` for anything else ("17", "June 17", the 30th of February).
 */
export function readMoment(text: string | undefined, fallback: Date, usage: string): Date {
  if (text === undefined) return fallback;
  if (DAY.safeParse(text).success) return new Date(`${text}T12:00:00${PLAN_OFFSET}`);
  if (MOMENT.safeParse(text).success) return new Date(HAS_ZONE.test(text) ? text : `${text}${PLAN_OFFSET}`);
  throw new DubanError(
    "usage",
    `"${text}" is no moment; write it as 2022-06-17 or 2022-06-17T17:00:00+08:00. Usage: ${usage}`,
  );
}

/** A path as the person typed it: from the folder they were in when they called npm. */
export function typedPath(path: string, folder: string): string {
  return resolve(folder, path);
}

/** An option that a command cannot do without. @throws DubanError `usage` where it is missing. */
export function required(value: string | undefined, name: string, usage: string): string {
  if (value !== undefined && value.trim() !== "") return value;
  throw new DubanError("usage", `${name} is missing. Usage: ${usage}`);
}
