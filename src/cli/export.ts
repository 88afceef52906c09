import { z } from "zod";
import { DubanError } from "../errors.ts";
import { type LedgerFileParts, ledgerTable, ledgerXlsx } from "../files/ledger-file.ts";
import { type Arguments, readArguments, readMoment } from "./arguments.ts";
import type { Command, CommandContext } from "./command.ts";
import { writtenFile } from "./written-file.ts";

const USAGE =
  "duban export --xlsx FILE | --csv FILE [--table tasks|entries|changes] [--lang zh|en] [--at ISO] [--json]";

const tableNames = z.enum(["tasks", "entries", "changes"]);
const languages = z.enum(["zh", "en"]);

/** `duban export`: the ledger as an Excel workbook, or one of its tables as CSV. */
export const exportLedger: Command = {
  usage: USAGE,
  async run(args, context) {
    const kinds = { xlsx: "value", csv: "value", table: "value", lang: "value", at: "value" } as const;
    const given = readArguments(args, kinds, USAGE);
    const { xlsx, csv, table } = given.values;
    const path = xlsx ?? csv;
    if (path === undefined || (xlsx !== undefined && csv !== undefined) || given.words.length > 0)
      throw new DubanError("usage", `Name one file, with --xlsx or with --csv. Usage: ${USAGE}`);
    if (xlsx !== undefined && table !== undefined)
      throw new DubanError("usage", `--table is for --csv: a workbook holds every table. Usage: ${USAGE}`);
    const chosen = oneOf(tableNames, table ?? "entries", "--table");
    const parts = await partsFor(given, context);
    const file = xlsx === undefined ? await ledgerTable(parts, chosen) : await ledgerXlsx(parts);
    const written = writtenFile(path, context.folder, file.content);
    const size = file.content.length;
    context.print(given.flags.json === true ? JSON.stringify({ file: written, bytes: size }) : written);
  },
};

async function partsFor({ values }: Arguments, context: CommandContext): Promise<LedgerFileParts> {
  const language = oneOf(languages, values.lang ?? "zh", "--lang");
  const now = readMoment(values.at, context.now(), USAGE);
  return { services: await context.services(), nameOf: (person) => person, language, now };
}

function oneOf<Word extends string>(words: z.ZodType<Word>, given: string, option: string): Word {
  const read = words.safeParse(given);
  if (read.success) return read.data;
  throw new DubanError("usage", `There is no ${option} "${given}". Usage: ${USAGE}`);
}
