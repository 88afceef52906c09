import { readFileSync } from "node:fs";
import { DubanError } from "../errors.ts";
import { type Arguments, readMoment, typedPath } from "./arguments.ts";
import type { CommandContext } from "./command.ts";

const USAGE = "duban progress read [--at ISO] TEXT | --file FILE";

/** How messages are read, one JSON line each; records nothing. */
export async function readProgress(
  words: string[],
  given: Arguments,
  context: CommandContext,
): Promise<void> {
  const { file } = given.values;
  const texts = file === undefined ? [words.join(" ").trim()] : linesOf(typedPath(file, context.folder));
  if (texts.length === 1 && texts[0] === "")
    throw new DubanError("usage", `There is no message. Usage: ${USAGE}`);
  const at = readMoment(given.values.at, context.now(), USAGE);
  const { ledger } = await context.services();
  for (const text of texts) {
    const readings = (await ledger.read({ text, at })).map(
      ({
        task,
        targetId,
        kind,
        amount,
        unit,
        asOf,
        quotedWords,
        needsConfirmation,
        reason,
        lifecycle,
        judgement,
      }) => ({
        task,
        target: targetId,
        kind,
        amount,
        unit,
        asOf,
        quotedWords,
        needsConfirmation,
        reason,
        lifecycle,
        judgement,
      }),
    );
    context.print(JSON.stringify({ text, readings }));
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
  } catch (cause) {
    throw new DubanError(
      "usage",
      `The file ${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}
