import type { DigestFacts } from "../digest/facts/facts.ts";
import { DubanError } from "../errors.ts";
import { chartPng, reportDocx } from "../files/report-file.ts";
import type { Language } from "../language/detect-language.ts";
import type { Services } from "../services.ts";
import { type Arguments, readArguments, readMoment } from "./arguments.ts";
import type { Command, CommandContext } from "./command.ts";
import { askedPeriod } from "./digest-period.ts";
import { writtenFile } from "./written-file.ts";

const USAGE =
  "duban digest preview [--week 2022-W25 | --month 2022-06 | --half 2022-H1] [--at ISO] [--docx FILE] [--chart FILE] [--lang zh|en] [--json]";
const KINDS = {
  week: "value",
  month: "value",
  half: "value",
  at: "value",
  docx: "value",
  chart: "value",
  lang: "value",
} as const;

/**
 * `duban digest preview`: the digest as it would be posted at a moment, or the report of a week, month or half-year;
 * as text, as the Word document that is circulated, as its chart.
 */
export const digest: Command = {
  usage: USAGE,
  async run(args, context) {
    const { words, values, flags } = readArguments(args, KINDS, USAGE);
    if (words[0] !== "preview" || words.length > 1) throw new DubanError("usage", `Usage: ${USAGE}`);
    const language = languageOf(values.lang);
    const at = readMoment(values.at, context.now(), USAGE);
    const period = askedPeriod(values, at, USAGE);
    const services = await context.services();
    const { digests } = services;
    const facts = period === null ? await digests.upTo(at) : await digests.ofPeriod(period, at);
    const files = await writeFiles(values, { services, facts, language }, context);
    const { text, lists, post, thread } = digests.inWords(facts, language, { rest: "below" });
    const shown = lists === "" ? text : `${text}\n\n${lists}`;
    if (flags.json === true) {
      const blocks = [post, ...thread].flatMap((message) => message.blocks);
      context.print(JSON.stringify({ period: facts.period.key, facts, text: shown, blocks, files }));
    } else context.print(files.length > 0 ? files.join("\n") : shown);
  },
};

function languageOf(given = "zh"): Language {
  if (given === "zh" || given === "en") return given;
  throw new DubanError("usage", `--lang is "${given}"; it can be zh or en. Usage: ${USAGE}`);
}

type Report = { services: Services; facts: DigestFacts; language: Language };

/** Writes the files asked for and gives their paths. */
async function writeFiles(
  { docx, chart }: Arguments["values"],
  { services, facts, language }: Report,
  { folder }: CommandContext,
): Promise<string[]> {
  const files: string[] = [];
  if (docx !== undefined) files.push(writtenFile(docx, folder, await reportDocx(services, facts, language)));
  if (chart !== undefined) files.push(writtenFile(chart, folder, await chartPng(services, facts, language)));
  return files;
}
